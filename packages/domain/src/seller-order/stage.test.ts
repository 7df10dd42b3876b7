import { expect, test } from "vitest";
import { mayMoveTo, SELLER_ORDER_STAGES, SELLER_ORDER_TRANSITIONS, type SellerOrderStage } from "./stage.js";

function reachableFrom(start: SellerOrderStage): Set<SellerOrderStage> {
  const reached = new Set([start]);
  for (const stage of reached) for (const next of SELLER_ORDER_TRANSITIONS[stage]) reached.add(next);
  return reached;
}

test("every stage is on a way from placed to delivered, which ends it", () => {
  expect([...reachableFrom("placed")].sort()).toEqual([...SELLER_ORDER_STAGES].sort());
  for (const stage of SELLER_ORDER_STAGES) expect(reachableFrom(stage)).toContain("delivered");
  expect(SELLER_ORDER_TRANSITIONS.delivered).toEqual([]);
});

test("nothing leaves the antenna before quality control, and what it turns down goes back", () => {
  expect(mayMoveTo("received_at_antenna", "in_bamako")).toBe(false);
  expect(mayMoveTo("received_at_antenna", "accepted")).toBe(true);
  expect(mayMoveTo("quality_checked", "in_bamako")).toBe(true);
  expect(mayMoveTo("dispatched", "placed")).toBe(false);
});
