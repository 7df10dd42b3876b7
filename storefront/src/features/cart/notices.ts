import type { Locale } from "@azalai/domain";
import { addressOf } from "@/routing/addresses";

/** What the cart page may have to say to a reader whom another page sent there. */
const CART_NOTICES = {
  empty: { fr: "vide", en: "empty" },
  lost: { fr: "perdu", en: "lost" },
  outOfStock: { fr: "epuise", en: "sold-out" },
} as const;
export type CartNotice = keyof typeof CART_NOTICES;

const KEY: Record<Locale, string> = { fr: "avis", en: "notice" };

/** The cart's address with something to say. */
export function cartAddress(locale: Locale, notice: CartNotice): string {
  return `${addressOf(locale, { page: "cart" })}?${KEY[locale]}=${CART_NOTICES[notice][locale]}`;
}

/** What the address says, null where it says nothing that we know. */
export function cartNotice(locale: Locale, query: Record<string, string | string[] | undefined>): CartNotice | null {
  const names: CartNotice[] = ["empty", "lost", "outOfStock"];
  return names.find((name) => CART_NOTICES[name][locale] === query[KEY[locale]]) ?? null;
}
