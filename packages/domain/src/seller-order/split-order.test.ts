import fc from "fast-check";
import { expect, test } from "vitest";
import { orders, PATIENCE, TEN_THOUSAND_CASES } from "../../testing/arbitraries.js";
import { splitOrder, type OrderPart, type OrderToSplit } from "./split-order.js";

const breakdown = { cooperative: 2744, premium: 295, antenna: 305, freight: 520, payment: 114, network: 939, tax: 983 };
const order: OrderToSplit = {
  lines: [
    { lineId: "l1", sellerId: "c1", quantity: 1, unitPriceMinor: 5900, breakdown },
    { lineId: "l2", sellerId: "c2", quantity: 2, unitPriceMinor: 5900, breakdown },
    { lineId: "l3", sellerId: "c1", quantity: 1, unitPriceMinor: 5900, breakdown },
  ],
  discountMinor: 2361,
  shippingMinor: 1201,
  taxMinor: 3740,
  totalMinor: 22_440,
};

test("each cooperative gets its lines, and its share of discount, shipping and tax", () => {
  expect(splitOrder(order)).toEqual<OrderPart[]>([
    {
      sellerId: "c1",
      lineIds: ["l1", "l3"],
      itemsMinor: 11_800,
      discountMinor: 1181,
      shippingMinor: 601,
      taxMinor: 1870,
      shippingNetMinor: 501,
      netMinor: 6078,
      commissionMinor: 2771,
      totalMinor: 11_220,
    },
    {
      sellerId: "c2",
      lineIds: ["l2"],
      itemsMinor: 11_800,
      discountMinor: 1180,
      shippingMinor: 600,
      taxMinor: 1870,
      shippingNetMinor: 500,
      netMinor: 6078,
      commissionMinor: 2772,
      totalMinor: 11_220,
    },
  ]);
});

test("a promotion that gives everything away leaves the cooperative's due, at the network's expense", () => {
  const [part] = splitOrder({
    ...order,
    lines: order.lines.slice(0, 1),
    discountMinor: 7101,
    taxMinor: 0,
    totalMinor: 0,
  });
  expect(part).toMatchObject({ totalMinor: 0, netMinor: 3039, shippingNetMinor: 1201, commissionMinor: -4240 });
});

test("parts sum to the order and keep both identities, in 10,000 carts", PATIENCE, () => {
  fc.assert(
    fc.property(orders, (cart) => {
      const parts = splitOrder(cart);
      const sumOf = (field: "discountMinor" | "shippingMinor" | "taxMinor" | "totalMinor"): number =>
        parts.reduce((sum, part) => sum + part[field], 0);
      const { lines, ...wholeOrder } = cart;
      expect({
        discountMinor: sumOf("discountMinor"),
        shippingMinor: sumOf("shippingMinor"),
        taxMinor: sumOf("taxMinor"),
        totalMinor: sumOf("totalMinor"),
      }).toEqual(wholeOrder);
      expect(new Set(parts.map(({ sellerId }) => sellerId)).size).toBe(parts.length);
      expect(parts.flatMap(({ lineIds }) => lineIds).sort()).toEqual(lines.map(({ lineId }) => lineId).sort());

      for (const part of parts) {
        const { commissionMinor, sellerId, lineIds, ...amounts } = part;
        const ofSeller = lines.filter((line) => line.sellerId === sellerId);
        expect(lineIds).toEqual(ofSeller.map(({ lineId }) => lineId));
        const netMinor = ofSeller.reduce(
          (sum, { quantity, breakdown: { cooperative, premium } }) => sum + quantity * (cooperative + premium),
          0,
        );
        expect({
          goodsIdentity: part.itemsMinor - part.discountMinor + part.shippingMinor,
          destinationIdentity: part.netMinor + commissionMinor + part.shippingNetMinor + part.taxMinor,
          netMinor: part.netMinor,
          isExact: [commissionMinor, ...Object.values(amounts)].every(Number.isSafeInteger),
          isNegative: Object.values(amounts).some((amount) => amount < 0),
          taxIsInside: part.taxMinor <= part.totalMinor && part.shippingNetMinor <= part.shippingMinor,
        }).toEqual({
          goodsIdentity: part.totalMinor,
          destinationIdentity: part.totalMinor,
          netMinor,
          isExact: true,
          isNegative: false,
          taxIsInside: true,
        });
      }
    }),
    TEN_THOUSAND_CASES,
  );
});

test.each<[string, Partial<OrderToSplit>]>([
  ["no line", { lines: [], totalMinor: 0 }],
  ["a total that does not add up", { totalMinor: 22_441 }],
  ["a negative discount", { discountMinor: -1, totalMinor: 24_802 }],
  ["a tax above the total", { taxMinor: 22_441 }],
  ["cents of cents", { shippingMinor: 1201.5, totalMinor: 22_440.5 }],
  ["quantity 0", { lines: order.lines.map((line) => ({ ...line, quantity: 0 })) }],
  [
    "a breakdown of another price",
    { lines: order.lines.map((line) => ({ ...line, breakdown: { ...breakdown, tax: 984 } })) },
  ],
])("%s is refused", (_name, change) => {
  expect(() => splitOrder({ ...order, ...change })).toThrow(RangeError);
});
