import type { Locale } from "@azalai/domain";

/**
 * The public path of every page in each language. Under `app/[locale]/[market]` each path has its folder, so that no rule
 * has to translate it on every request; only the catalogue has two pages, one without a question and one with.
 */
export const PAGES = {
  home: { fr: "", en: "" },
  shop: { fr: "boutique", en: "shop" },
  product: { fr: "produits", en: "products" },
  cooperatives: { fr: "cooperatives", en: "cooperatives" },
  cooperative: { fr: "cooperatives", en: "cooperatives" },
  cart: { fr: "panier", en: "cart" },
  checkout: { fr: "commande", en: "checkout" },
  checkoutReturn: { fr: "commande/retour", en: "checkout/return" },
  thanks: { fr: "merci", en: "thanks" },
  track: { fr: "suivi", en: "track" },
} as const satisfies Record<string, Record<Locale, string>>;

/** A page together with what its address needs. `query` is written after `?` as it is. */
export type Place =
  | { page: "home" | "cooperatives" | "cart" | "checkout" | "checkoutReturn" }
  | { page: "shop"; query?: string }
  | { page: "product" | "cooperative"; handle: string }
  | { page: "thanks" | "track"; token: string };

/** The keys of the catalogue's address. With one of them in it, the list is made for the request; without, it is a static page. */
export const SHOP_QUERY_KEYS = [
  "q",
  "family",
  "region",
  "seller",
  "material",
  "womenLed",
  "priceMin",
  "priceMax",
  "inStock",
  "sort",
  "page",
] as const;

/** The public path of a place in a language: `/fr/produits/pouf`. The market is never in it. */
export function addressOf(locale: Locale, place: Place): string {
  const segment = PAGES[place.page][locale];
  const path = segment === "" ? `/${locale}` : `/${locale}/${segment}`;
  if ("handle" in place) return `${path}/${encodeURIComponent(place.handle)}`;
  if ("token" in place) return `${path}/${encodeURIComponent(place.token)}`;
  return "query" in place && place.query ? `${path}?${place.query}` : path;
}
