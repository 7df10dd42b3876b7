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
  journeys: { fr: "voyages", en: "journeys" },
  journey: { fr: "voyages", en: "journeys" },
  regions: { fr: "regions", en: "regions" },
  region: { fr: "regions", en: "regions" },
  money: { fr: "ou-va-l-argent", en: "where-the-money-goes" },
  about: { fr: "a-propos", en: "about" },
  delivery: { fr: "livraison-et-retours", en: "delivery-and-returns" },
  withdrawal: { fr: "retractation", en: "withdrawal" },
  withdrawalOf: { fr: "retractation", en: "withdrawal" },
  legal: { fr: "mentions-legales", en: "legal-notices" },
  terms: { fr: "conditions-generales", en: "terms" },
  privacy: { fr: "confidentialite", en: "privacy" },
  account: { fr: "compte", en: "account" },
  atelier: { fr: "atelier", en: "workshop" },
  logIn: { fr: "compte/connexion", en: "account/log-in" },
  register: { fr: "compte/inscription", en: "account/register" },
  forgottenPassword: { fr: "compte/mot-de-passe-oublie", en: "account/forgotten-password" },
  newPassword: { fr: "compte/nouveau-mot-de-passe", en: "account/new-password" },
  accountAddresses: { fr: "compte/adresses", en: "account/addresses" },
  accountOrders: { fr: "compte/commandes", en: "account/orders" },
  accountSettings: { fr: "compte/reglages", en: "account/settings" },
  welcome: { fr: "compte/bienvenue", en: "account/welcome" },
  confirmEmail: { fr: "compte/confirmer-adresse", en: "account/confirm-email" },
  newAddress: { fr: "compte/adresses/nouvelle", en: "account/addresses/new" },
  accountAddress: { fr: "compte/adresses", en: "account/addresses" },
  deleteAccount: { fr: "compte/supprimer", en: "account/delete" },
} as const satisfies Record<string, Record<Locale, string>>;

/** A page together with what its address needs. `query` is written after `?` as it is. */
export type Place =
  | {
      page:
        | "home"
        | "cooperatives"
        | "cart"
        | "checkout"
        | "checkoutReturn"
        | "journeys"
        | "regions"
        | "money"
        | "about"
        | "delivery"
        | "withdrawal"
        | "legal"
        | "terms"
        | "privacy"
        | "account"
        | "atelier"
        | "logIn"
        | "register"
        | "forgottenPassword"
        | "newPassword"
        | "accountAddresses"
        | "accountOrders"
        | "accountSettings"
        | "welcome"
        | "confirmEmail"
        | "newAddress"
        | "deleteAccount";
    }
  | { page: "shop"; query?: string }
  | { page: "product" | "cooperative" | "journey" | "region" | "accountAddress"; handle: string }
  | { page: "thanks" | "track" | "withdrawalOf"; token: string };

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

/** What a program reads of a language, beside its pages: the feed of new goods, and what a phone needs to keep the shop. */
const FILES = {
  newGoods: { fr: "nouveautes.xml", en: "new.xml" },
  manifest: { fr: "manifest.webmanifest", en: "manifest.webmanifest" },
} as const satisfies Record<string, Record<Locale, string>>;

export function fileAddressOf(locale: Locale, file: keyof typeof FILES): string {
  return `/${locale}/${FILES[file][locale]}`;
}
