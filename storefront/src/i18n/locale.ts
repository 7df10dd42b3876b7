import { LOCALES, MARKET_CODES, type Locale, type MarketCode } from "@azalai/domain";

export const otherLocale = (locale: Locale): Locale => (locale === "fr" ? "en" : "fr");

/** Tags for `Intl` and for the `lang` attribute of what is formatted. */
export const INTL_TAG: Record<Locale, string> = { fr: "fr-FR", en: "en-GB" };

export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

export function isMarket(value: string): value is MarketCode {
  return MARKET_CODES.some((market) => market === value);
}

/** The reader of a page: what the address and the market cookie say. */
export interface Reader {
  locale: Locale;
  market: MarketCode;
}

/** Reads the two first parts of an internal path; null where they are not ours. */
export function readerOf(params: { locale: string; market: string }): Reader | null {
  const { locale, market } = params;
  return isLocale(locale) && isMarket(market) ? { locale, market } : null;
}
