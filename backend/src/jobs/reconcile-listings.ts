import type { MedusaContainer } from "@medusajs/framework/types";
import { freshnessOf } from "../catalogue/freshness";

/** Repairs what the events of a killed process would have written. */
export default async function reconcileListings(container: MedusaContainer): Promise<void> {
  await freshnessOf(container).reconcile();
}

export const config = { name: "reconcile-listings", schedule: "*/15 * * * *" };
