import type { ListingCard } from "@azalai/contracts";
import { readListings } from "@/backend/catalogue";
import type { Reader } from "@/i18n/locale";
import { inTurn } from "./in-turn";

/** Pages of the newest that are looked through: enough to meet many workshops. */
const PAGES = [1, 2, 3];

/** The newest of what is in stock, from as many workshops as there are before any comes twice. */
export async function readFreshCards(reader: Reader, count: number): Promise<ListingCard[]> {
  const pages = await Promise.all(
    PAGES.map((page) => readListings({ ...reader, sort: "newest", inStock: true, page })),
  );
  return inTurn(
    pages.flatMap(({ hits }) => hits),
    count,
  );
}
