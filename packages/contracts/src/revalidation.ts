import { z } from "zod";

/** What a cached page was made from; a tag is free of language and market, so one event refreshes them all. */
export const cacheTag = {
  listings: () => "listings",
  listing: (handle: string) => `listing:${handle}`,
  sellers: () => "sellers",
  seller: (handle: string) => `seller:${handle}`,
  /** Cards of one family, of whichever seller. */
  family: (key: string) => `family:${key}`,
  journeys: () => "journeys",
  journey: (handle: string) => `journey:${handle}`,
  territories: () => "territories",
};

/** `POST {storefront}/api/revalidate`, signed: `x-azalai-signature` = hex HMAC-SHA256 of `${timestamp}.${body}`, `x-azalai-timestamp` in seconds, at most 300 s old. */
export const revalidationSchema = z.object({ tags: z.array(z.string().max(120)).min(1).max(200) });
