import type { Order } from "@azalai/contracts";
import { SELLER_ORDER_STAGES } from "@azalai/domain";
import { describe, expect, it } from "vitest";
import { reachedStop, routeOf, stagesOf } from "./route-stops";

const part: Order["sellerOrders"][number] = {
  id: "sord_1",
  seller: { handle: "tassaq", name: "Tassaq n’Elam (démo)", town: "Ménaka" },
  stage: "placed",
  stageChangedAt: "2026-11-25T10:00:00.000Z",
  history: [],
  antennaTown: "Gao",
  lines: [],
  itemsMinor: 0,
  discountMinor: 0,
  shippingMinor: 0,
  taxMinor: 0,
  commissionMinor: 0,
  netMinor: 0,
  totalMinor: 0,
};
const order: Order = {
  displayId: 1,
  token: "t",
  placedAt: part.stageChangedAt,
  market: "eu",
  currency: "eur",
  locale: "fr",
  email: "a@example.org",
  address: { city: "Lyon", countryCode: "fr" },
  shippingOptionName: "",
  paymentMethod: "card",
  isPaid: true,
  sellerOrders: [part],
  itemsMinor: 0,
  discountMinor: 0,
  shippingMinor: 0,
  taxMinor: 0,
  totalMinor: 0,
  breakdown: { cooperative: 0, premium: 0, antenna: 0, freight: 0, payment: 0, network: 0, tax: 0 },
};

describe("the way of a part of an order", () => {
  it("has every stage of its market at exactly one stop, in their order", () => {
    for (const market of ["eu", "ca", "ml"] as const)
      for (const antennaTown of ["Gao", "Bamako", null]) {
        const stages = routeOf({ ...order, market }, { ...part, antennaTown }).flatMap((stop) => stop.stages);
        expect(stages).toEqual(stagesOf({ ...order, market }));
      }
    expect(stagesOf(order)).toEqual([...SELLER_ORDER_STAGES]);
  });

  it("only ever goes forward, and stands between two stops while under way", () => {
    const stops = routeOf(order, part);
    const reached = SELLER_ORDER_STAGES.map((stage) => reachedStop(stops, stage));
    expect(reached).toEqual([...reached].sort((a, b) => a - b));
    expect(reachedStop(stops, "exported")).toBe(2.5);
    expect(reachedStop(stops, "delivered")).toBe(stops.length - 1);
  });

  it("ends at the buyer's town, or where it is fetched", () => {
    expect(routeOf(order, part).at(-1)).toMatchObject({ kind: "door", town: "Lyon" });
    expect(routeOf({ ...order, market: "ml", address: {} }, part).at(-1)).toMatchObject({ kind: "pickup" });
  });
});
