import type { Listing, ListingCard } from "@azalai/contracts";
import { readListings } from "@/backend/catalogue";
import { cacheManifest } from "@/cache-manifest";
import type { Reader } from "@/i18n/locale";
import { nearestFirst } from "./nearest-first";

const CARDS = 4;

/**
 * Goods close to one: of its cooperative, then of its family, then of its region; none that is sold out. Each further list is
 * asked for only where the one before does not fill the row, and all goods of a cooperative share its list.
 */
export async function readRelated(reader: Reader, listing: Listing): Promise<ListingCard[]> {
  const { seller, family, region } = listing;
  return nearestFirst(listing.id, CARDS, [
    () => readListings({ ...reader, seller: [seller.handle] }, cacheManifest.listingsOfSeller(seller.handle)),
    () => readListings({ ...reader, family: [family.key] }, cacheManifest.listingsOfFamily(family.key)),
    () => readListings({ ...reader, region: [region.key] }),
  ]);
}
