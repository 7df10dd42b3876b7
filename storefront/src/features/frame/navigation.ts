import type { Place } from "@/routing/addresses";

/** The pages that need nothing but a language: what the header and the footer lead to. */
type PlainPage =
  | "shop"
  | "journeys"
  | "cooperatives"
  | "regions"
  | "money"
  | "about"
  | "delivery"
  | "withdrawal"
  | "legal"
  | "terms"
  | "privacy"
  | "account"
  | "cart";

/** The entries of the main navigation, in order. The last are in the sheet of narrow screens only. */
export const MAIN_ENTRIES: readonly { page: PlainPage; onlyInSheet?: boolean }[] = [
  { page: "shop" },
  { page: "journeys" },
  { page: "cooperatives" },
  { page: "regions", onlyInSheet: true },
  { page: "money" },
];

/** The columns of the footer beside the one that says who we are. */
export const FOOTER_COLUMNS = [
  { title: "buy", pages: ["shop", "journeys", "cart", "account"] },
  { title: "network", pages: ["cooperatives", "regions", "money", "about"] },
  { title: "rights", pages: ["delivery", "withdrawal", "terms", "privacy", "legal"] },
] as const satisfies readonly { title: string; pages: readonly PlainPage[] }[];

/** Which entry of the navigation a page belongs to. */
const SECTION: Partial<Record<Place["page"], PlainPage>> = {
  product: "shop",
  journey: "journeys",
  cooperative: "cooperatives",
  region: "regions",
  logIn: "account",
  register: "account",
  forgottenPassword: "account",
  newPassword: "account",
  accountAddresses: "account",
  accountOrders: "account",
  accountSettings: "account",
  checkout: "cart",
};

/** The `aria-current` of an entry on a page: the page itself, or what it belongs to. */
export function currentEntry(entry: PlainPage, { page }: Place): "page" | "true" | undefined {
  if (page === entry) return "page";
  return SECTION[page] === entry ? "true" : undefined;
}
