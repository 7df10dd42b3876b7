import "server-only";
import {
  listingPageSchema,
  listingSchema,
  sellerSchema,
  type Listing,
  type ListingPage,
  type ListingQuery,
  type Seller,
} from "@azalai/contracts";
import type { Locale, MarketCode } from "@azalai/domain";
import { cache } from "react";
import { z } from "zod";
import { cacheManifest, type CacheProfile } from "@/cache-manifest";
import { callBackend, orNullIfUnknown } from "./client";

const HANDLE = /^[a-z0-9][a-z0-9-]{0,119}$/;
const sellersSchema = z.object({ sellers: z.array(sellerSchema) });

/** Whether a part of an address could be the name of something. */
export function isHandle(text: string): boolean {
  return HANDLE.test(text);
}

/** The catalogue as a static page shows it: kept until a listing changes, or what the given profile says. */
export function readListings(
  query: Partial<ListingQuery> & { locale: Locale; market: MarketCode },
  profile: CacheProfile = cacheManifest.listings(),
): Promise<ListingPage> {
  return callBackend({ path: "/store/listings", query, answer: listingPageSchema, cache: profile });
}

/** The catalogue for one reader's question: never kept, since there is no end of questions. */
export function searchListings(query: ListingQuery): Promise<ListingPage> {
  return callBackend({ path: "/store/listings", query, answer: listingPageSchema });
}

/** One good, or null where there is none of this name. */
export const readListing = cache(
  async (locale: Locale, market: MarketCode, handle: string): Promise<Listing | null> => {
    if (!isHandle(handle)) return null;
    return orNullIfUnknown(
      callBackend({
        path: `/store/listings/${handle}`,
        query: { locale, market },
        answer: listingSchema,
        cache: cacheManifest.listing(handle),
      }),
    );
  },
);

/** All who sell, cooperatives and promoters. */
export async function readSellers(locale: Locale): Promise<Seller[]> {
  const answer = await callBackend({
    path: "/store/sellers",
    query: { locale },
    answer: sellersSchema,
    cache: cacheManifest.sellers(),
  });
  return answer.sellers;
}

/** One seller, or null where there is none of this name. */
export const readSeller = cache(async (locale: Locale, handle: string): Promise<Seller | null> => {
  if (!isHandle(handle)) return null;
  return orNullIfUnknown(
    callBackend({
      path: `/store/sellers/${handle}`,
      query: { locale },
      answer: sellerSchema,
      cache: cacheManifest.seller(handle),
    }),
  );
});
