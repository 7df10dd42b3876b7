import "server-only";
import { MARKET_CODES, type Locale } from "@azalai/domain";
import { readListings } from "@/backend/catalogue";

/** The handles of all goods that are sold somewhere, read one page after the other: nobody waits for a sitemap. */
export async function everyHandle(locale: Locale): Promise<string[]> {
  const handles = new Set<string>();
  for (const market of MARKET_CODES) {
    for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
      const listings = await readListings({ locale, market, sort: "newest", page });
      for (const { handle } of listings.hits) handles.add(handle);
      pageCount = listings.pageCount;
    }
  }
  return [...handles];
}
