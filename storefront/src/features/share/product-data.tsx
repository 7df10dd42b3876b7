import type { Listing } from "@azalai/contracts";
import { MARKET_CODES } from "@azalai/domain";
import { readListing } from "@/backend/catalogue";
import type { Reader } from "@/i18n/locale";
import { productThing } from "./product-thing";
import { StructuredData } from "./structured-data";

/** A good as programs read it, with its offers in all markets: a search engine comes with no market of its own. */
export async function ProductData({ reader, listing }: { reader: Reader; listing: Listing }) {
  const others = MARKET_CODES.filter((market) => market !== reader.market);
  const elsewhere = await Promise.all(others.map((market) => readListing(reader.locale, market, listing.handle)));
  return (
    <StructuredData thing={productThing(reader.locale, [listing, ...elsewhere.filter((other) => other !== null)])} />
  );
}
