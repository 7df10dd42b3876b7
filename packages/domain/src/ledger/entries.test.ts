import fc from "fast-check";
import { expect, test } from "vitest";
import { orders, PATIENCE, TEN_THOUSAND_CASES } from "../../testing/arbitraries.js";
import { splitOrder, type OrderToSplit } from "../seller-order/split-order.js";
import { entriesOfRefund } from "./entries-of-refund.js";
import { entriesOfSale } from "./entries-of-sale.js";
import type { LedgerEntry } from "./entry.js";

const enter = (order: OrderToSplit): LedgerEntry[] =>
  entriesOfSale({ provider: "stripe", currency: "eur", lines: order.lines, parts: splitOrder(order) });
const sumOf = (entries: readonly LedgerEntry[]): number =>
  entries.reduce((sum, { amountMinor }) => sum + amountMinor, 0);

const cushionOrder: OrderToSplit = {
  lines: [
    {
      lineId: "l1",
      sellerId: "c2",
      quantity: 2,
      unitPriceMinor: 5900,
      breakdown: { cooperative: 2744, premium: 295, antenna: 305, freight: 520, payment: 114, network: 939, tax: 983 },
    },
  ],
  discountMinor: 1180,
  shippingMinor: 1200,
  taxMinor: 1970,
  totalMinor: 11_820,
};

test("two cushions with a promotion and shipping", () => {
  const of = { currency: "eur", sellerId: "c2" };
  expect(enter(cushionOrder)).toEqual([
    { ...of, account: "clearing:stripe:eur", amountMinor: 11_820, lineId: null },
    { ...of, account: "coop:c2:payable", amountMinor: -5488, lineId: "l1" },
    { ...of, account: "premium:c2", amountMinor: -590, lineId: "l1" },
    { ...of, account: "antenna", amountMinor: -610, lineId: "l1" },
    { ...of, account: "freight", amountMinor: -1040, lineId: "l1" },
    { ...of, account: "payment_fees", amountMinor: -228, lineId: "l1" },
    { ...of, account: "shipping", amountMinor: -1000, lineId: null },
    { ...of, account: "vat", amountMinor: -1970, lineId: null },
    { ...of, account: "network", amountMinor: -894, lineId: null },
  ]);
});

test(
  "entries balance, part by part; clearing holds what was paid, and a cooperative its due whatever the promotion",
  PATIENCE,
  () => {
    fc.assert(
      fc.property(orders, (order) => {
        const parts = splitOrder(order);
        const entries = enter(order);
        expect(sumOf(entries)).toBe(0);
        expect(sumOf(entries.filter(({ account }) => account === "clearing:stripe:eur"))).toBe(order.totalMinor);
        expect(sumOf(entries.filter(({ account }) => account === "vat"))).toBe(0 - order.taxMinor);
        for (const part of parts) {
          const ofPart = entries.filter(({ sellerId }) => sellerId === part.sellerId);
          expect(sumOf(ofPart)).toBe(0);
          const lines = order.lines.filter(({ sellerId }) => sellerId === part.sellerId);
          const dueMinor = lines.reduce((sum, line) => sum + line.quantity * line.breakdown.cooperative, 0);
          expect(sumOf(ofPart.filter(({ account }) => account === `coop:${part.sellerId}:payable`))).toBe(0 - dueMinor);
          const commission = new Set(["antenna", "freight", "payment_fees", "network"]);
          expect(sumOf(ofPart.filter(({ account }) => commission.has(account)))).toBe(0 - part.commissionMinor);
        }
      }),
      TEN_THOUSAND_CASES,
    );
  },
);

test("refunding every part brings every account back to 0", PATIENCE, () => {
  fc.assert(
    fc.property(orders, (order) => {
      const sale = enter(order);
      const sellers = [...new Set(sale.map(({ sellerId }) => sellerId))];
      const balances = new Map<string, number>();
      for (const { account, amountMinor } of [
        ...sale,
        ...sellers.flatMap((sellerId) => entriesOfRefund(sale, sellerId)),
      ]) {
        balances.set(account, (balances.get(account) ?? 0) + amountMinor);
      }
      for (const balance of balances.values()) expect(balance).toBe(0);
    }),
    TEN_THOUSAND_CASES,
  );
});

test("what is not of the order is refused", () => {
  const parts = splitOrder(cushionOrder);
  expect(() => entriesOfSale({ provider: "stripe", currency: "eur", lines: [], parts })).toThrow(RangeError);
  expect(() => entriesOfRefund(enter(cushionOrder), "c9")).toThrow(RangeError);
});
