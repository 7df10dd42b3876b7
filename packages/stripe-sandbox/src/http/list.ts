import type { Stripe } from "stripe";
import { resourceMissing } from "./stripe-error.js";

/** One page of a collection, newest first, as Stripe lists it. */
export function listPage<Item extends { id: string }>(
  items: readonly Item[],
  url: string,
  { limit = 10, starting_after }: { limit?: number; starting_after?: string },
): Stripe.ApiList<Item> {
  const newestFirst = [...items].reverse();
  const start = starting_after === undefined ? 0 : newestFirst.findIndex((item) => item.id === starting_after) + 1;
  if (starting_after !== undefined && start === 0) throw resourceMissing("object", starting_after, "starting_after");
  return {
    object: "list",
    data: newestFirst.slice(start, start + limit),
    has_more: newestFirst.length > start + limit,
    url,
  };
}
