import { LISTING_SORTS, listingQuerySchema, type ListingQuery } from "@azalai/contracts";
import { CURRENCY_DIGITS, type CurrencyCode } from "@azalai/domain";

/** What a reader asks of the catalogue. Prices are in minor units here, and in whole money in the address. */
export type ShopQuestion = Omit<ListingQuery, "locale" | "market">;

export const FACETS = ["family", "region", "seller", "material"] as const;
export type Facet = (typeof FACETS)[number];
export const SWITCHES = ["womenLed", "inStock"] as const;
export const PRICE_ENDS = ["priceMin", "priceMax"] as const;

export const EVERYTHING: ShopQuestion = {
  family: [],
  region: [],
  seller: [],
  material: [],
  sort: "relevance",
  page: 1,
};

type Parameters = Record<string, string | string[] | undefined>;

const shape = listingQuerySchema.shape;

function all(value: string | string[] | undefined): string[] {
  return [...new Set([value ?? []].flat().filter((item) => item !== ""))];
}

function priceIn(text: string | undefined, currency: CurrencyCode): number | undefined {
  if (!text || !/^\d{1,9}([.,]\d{1,2})?$/.test(text.trim())) return undefined;
  return Math.round(Number(text.trim().replace(",", ".")) * 10 ** CURRENCY_DIGITS[currency]);
}

/** Reads the catalogue's address. What cannot be understood is left out, as if it had not been asked. */
export function parseQuestion(parameters: Parameters, currency: CurrencyCode): ShopQuestion {
  const one = (key: string) => all(parameters[key])[0];
  const facet = (key: Facet) => shape[key].catch([]).parse(all(parameters[key]).slice(0, 20));
  return {
    q: shape.q.catch(undefined).parse(one("q")?.trim().slice(0, 120) || undefined),
    family: facet("family"),
    region: facet("region"),
    seller: facet("seller"),
    material: facet("material"),
    womenLed: one("womenLed") ? true : undefined,
    inStock: one("inStock") ? true : undefined,
    priceMin: shape.priceMin.catch(undefined).parse(priceIn(one("priceMin"), currency)),
    priceMax: shape.priceMax.catch(undefined).parse(priceIn(one("priceMax"), currency)),
    sort: shape.sort.catch("relevance").parse(LISTING_SORTS.find((sort) => sort === one("sort"))),
    page: shape.page.catch(1).parse(Number(one("page") ?? 1)),
  };
}

/** The query of the address that asks this, without what goes without saying: `q=cuir&family=leather`. */
export function writeQuestion(question: ShopQuestion, currency: CurrencyCode): string {
  const parameters = new URLSearchParams();
  if (question.q) parameters.set("q", question.q);
  for (const facet of FACETS) for (const value of question[facet]) parameters.append(facet, value);
  for (const name of SWITCHES) if (question[name]) parameters.set(name, "1");
  for (const end of PRICE_ENDS) {
    const minor = question[end];
    if (minor !== undefined) parameters.set(end, String(minor / 10 ** CURRENCY_DIGITS[currency]));
  }
  if (question.sort !== "relevance") parameters.set("sort", question.sort);
  if (question.page > 1) parameters.set("page", String(question.page));
  return parameters.toString();
}
