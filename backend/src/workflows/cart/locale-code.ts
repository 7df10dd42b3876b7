import type { Locale } from "@azalai/domain";

/** The codes of the Translation module; French is the base language of all that it translates. */
export const LOCALE_CODES: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

/** The language of a cart or an order; French where none is set. */
export function localeOfCode(code: string | null | undefined): Locale {
  return code === LOCALE_CODES.en ? "en" : "fr";
}
