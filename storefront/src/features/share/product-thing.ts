import type { Availability, Listing } from "@azalai/contracts";
import { CURRENCY_DIGITS, MARKETS, toMajor, type Locale } from "@azalai/domain";
import { absoluteUrl } from "@/routing/absolute-url";
import { addressOf } from "@/routing/addresses";
import type { Thing } from "./structured-data";

const AVAILABILITY: Record<Availability, string> = {
  in_stock: "https://schema.org/InStock",
  made_to_order: "https://schema.org/MadeToOrder",
  sold_out: "https://schema.org/SoldOut",
};
/** The readiest of several variants is what the good as a whole has. */
const READIEST: readonly Availability[] = ["in_stock", "made_to_order", "sold_out"];

/**
 * A good with its offer in each market that may receive it. Nothing is said that the shop does not know: no rating, no
 * date until which a price holds.
 * @param listings the same good as each market has it; the first gives the words
 */
export function productThing(locale: Locale, listings: readonly [Listing, ...Listing[]]): Thing {
  const [listing] = listings;
  const url = absoluteUrl(addressOf(locale, { page: "product", handle: listing.handle }));
  const maker = {
    "@type": "Organization",
    name: listing.seller.name,
    url: absoluteUrl(addressOf(locale, { page: "cooperative", handle: listing.seller.handle })),
  };
  return {
    "@type": "Product",
    name: listing.title,
    description: listing.subtitle,
    url,
    sku: listing.externalId,
    category: listing.family.label,
    material: listing.materials.map(({ label }) => label),
    image: listing.pictures.flatMap(({ sources }) => (sources ? [absoluteUrl(sources.webp[1200])] : [])),
    manufacturer: maker,
    countryOfOrigin: "ML",
    offers: listings.flatMap((one) => offerThing(one, url) ?? []),
  };
}

function offerThing({ variants, currency }: Listing, url: string): Thing | null {
  if (variants.length === 0) return null;
  const prices = variants.map(({ price }) => price.minor);
  const amount = (minor: number) => toMajor(minor, currency).toFixed(CURRENCY_DIGITS[currency]);
  const [low, high] = [Math.min(...prices), Math.max(...prices)];
  const availability = READIEST.find((one) => variants.some((variant) => variant.availability === one)) ?? "sold_out";
  const common = {
    url,
    priceCurrency: currency.toUpperCase(),
    availability: AVAILABILITY[availability],
    eligibleRegion: regionsOf(currency),
  };
  if (low === high) return { "@type": "Offer", price: amount(low), ...common };
  return {
    "@type": "AggregateOffer",
    lowPrice: amount(low),
    highPrice: amount(high),
    offerCount: variants.length,
    ...common,
  };
}

/** ISO 3166-1 codes of the countries that are sent to at this currency's prices. */
function regionsOf(currency: Listing["currency"]): string[] {
  const market = Object.values(MARKETS).find((one) => one.currency === currency);
  return (market?.countries ?? []).map((country) => country.toUpperCase());
}
