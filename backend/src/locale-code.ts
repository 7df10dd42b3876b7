import type { Locale } from "@azalai/domain";

/** The codes of the Translation module, and of Intl. What the rows themselves hold is French, or a key. */
export const LOCALE_CODES: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/** The language of a cart or an order; French where none is set. */
export function localeOfCode(code: string | null | undefined): Locale {
  return code === LOCALE_CODES.en ? "en" : "fr";
}
