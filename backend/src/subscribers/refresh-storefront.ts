import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { z } from "@medusajs/framework/zod";
import { CATALOGUE_EVENTS } from "../catalogue/changes";
import { freshnessOf } from "../catalogue/freshness";

const dataSchema = z.union([
  z.object({ id: z.union([z.string(), z.array(z.string())]) }).transform(({ id }) => [id].flat()),
  z.array(z.object({ id: z.string() })).transform((rows) => rows.map(({ id }) => id)),
]);

/** Not waited for: the queue's worker takes one event at a time, and the catalogue answers many at once. */
export default async function refreshStorefront({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const ids = dataSchema.safeParse(event.data);
  if (ids.success) freshnessOf(container).note({ name: event.name, ids: ids.data });
}

export const config: SubscriberConfig = {
  event: CATALOGUE_EVENTS,
  context: { subscriberId: "refresh-storefront" },
};
