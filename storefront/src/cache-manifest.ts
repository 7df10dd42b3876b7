import { cacheTag } from "@azalai/contracts";

/** How long a read may be kept and what throws it away earlier. */
export interface CacheProfile {
  lifetimeSeconds: number;
  tags: string[];
}

// A change is announced by a signed call (`/api/revalidate`); the lifetime only bounds what a lost call can cost.
const DAY_SECONDS = 24 * 60 * 60;

/** Every read of the backend that is kept, in one place. What is not here is never cached. */
export const cacheManifest = {
  listings: (): CacheProfile => ({ lifetimeSeconds: DAY_SECONDS, tags: [cacheTag.listings()] }),
  /** Cards of one seller, or of one family: thrown away only when one of theirs changes. */
  listingsOfSeller: (handle: string): CacheProfile => ({
    lifetimeSeconds: DAY_SECONDS,
    tags: [cacheTag.seller(handle), cacheTag.sellers()],
  }),
  listingsOfFamily: (key: string): CacheProfile => ({
    lifetimeSeconds: DAY_SECONDS,
    tags: [cacheTag.family(key), cacheTag.sellers()],
  }),
  /** A good's page shows its maker as well. */
  listing: (handle: string): CacheProfile => ({
    lifetimeSeconds: DAY_SECONDS,
    tags: [cacheTag.listing(handle), cacheTag.sellers()],
  }),
  sellers: (): CacheProfile => ({ lifetimeSeconds: DAY_SECONDS, tags: [cacheTag.sellers()] }),
  seller: (handle: string): CacheProfile => ({
    lifetimeSeconds: DAY_SECONDS,
    tags: [cacheTag.seller(handle), cacheTag.sellers()],
  }),
  journeys: (): CacheProfile => ({ lifetimeSeconds: DAY_SECONDS, tags: [cacheTag.journeys(), cacheTag.sellers()] }),
  /** A journey's page shows its promoter as well. */
  journey: (handle: string): CacheProfile => ({
    lifetimeSeconds: DAY_SECONDS,
    tags: [cacheTag.journey(handle), cacheTag.sellers()],
  }),
  /** A territory's page names those who sell there. */
  territories: (): CacheProfile => ({
    lifetimeSeconds: DAY_SECONDS,
    tags: [cacheTag.territories(), cacheTag.sellers()],
  }),
};
