import type { Order } from "@azalai/contracts";
import { SELLER_ORDER_STAGES, type SellerOrderStage } from "@azalai/domain";

type Part = Order["sellerOrders"][number];
export type StopKind = "workshop" | "antenna" | "bamako" | "hub" | "door" | "pickup";

export interface Stop {
  kind: StopKind;
  /** The town; null for the depot, whose place is the buyer's country. */
  town: string | null;
  /** The stages that are reached here, first to last. */
  stages: readonly SellerOrderStage[];
}

const BAMAKO = "Bamako";

/** Goods of an order of Mali never leave it. */
const ABROAD: readonly SellerOrderStage[] = ["exported", "at_hub"];

/** The stages that a part of this order goes through. */
export function stagesOf({ market }: Order): SellerOrderStage[] {
  return SELLER_ORDER_STAGES.filter((stage) => market !== "ml" || !ABROAD.includes(stage));
}

/**
 * Where a part of an order passes by on its way from the workshop to its buyer. An order of Mali has no depot, and one that is
 * fetched ends where it is fetched. An antenna in Bamako is where the crates leave from: no stop of its own.
 */
export function routeOf(order: Order, part: Part): Stop[] {
  const antennaTown = part.antennaTown ?? BAMAKO;
  const buyerTown = order.address.city ?? null;
  const checked: SellerOrderStage[] = ["received_at_antenna", "quality_checked"];
  const stops: Stop[] = [{ kind: "workshop", town: part.seller.town, stages: ["placed", "accepted", "made"] }];
  if (antennaTown !== BAMAKO) stops.push({ kind: "antenna", town: antennaTown, stages: checked });
  stops.push({
    kind: "bamako",
    town: BAMAKO,
    stages: antennaTown === BAMAKO ? [...checked, "in_bamako"] : ["in_bamako"],
  });
  if (order.market !== "ml") stops.push({ kind: "hub", town: null, stages: ["exported", "at_hub"] });
  stops.push({ kind: buyerTown ? "door" : "pickup", town: buyerTown, stages: ["dispatched", "delivered"] });
  return stops;
}

/** How far along its stops a part is: 0 at the first, and between two where it has left the one and not reached the other. */
export function reachedStop(stops: readonly Stop[], stage: SellerOrderStage): number {
  const index = stops.findIndex(({ stages }) => stages.includes(stage));
  return stage === "exported" || stage === "dispatched" ? index - 0.5 : index;
}
