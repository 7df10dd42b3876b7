/** The places where Azalaï sells. A market fixes the currency, the tax and where goods may go. */
export const MARKET_CODES = ["eu", "ca", "ml"] as const;
export type MarketCode = (typeof MARKET_CODES)[number];

export const CURRENCY_CODES = ["eur", "cad", "xof"] as const;
export type CurrencyCode = (typeof CURRENCY_CODES)[number];

/** Number of decimals of a currency's smallest unit (ISO 4217). */
export const CURRENCY_DIGITS: Record<CurrencyCode, number> = { eur: 2, cad: 2, xof: 0 };

export interface Market {
  code: MarketCode;
  currency: CurrencyCode;
  /** ISO 3166-1 alpha-2, lower case: the countries that an order of this market may be sent to. */
  countries: readonly string[];
  /** The rate contained in displayed prices, in basis points; the reference country is named beside it. */
  taxRateBasisPoints: number;
  /** The country whose standard rate the displayed breakdown uses. */
  taxReferenceCountry: string;
}

/** Prices contain tax in all markets, so that the displayed price is the price paid. */
export const MARKETS: Record<MarketCode, Market> = {
  eu: {
    code: "eu",
    currency: "eur",
    countries: ["fr", "be", "de", "lu", "nl", "es", "it", "pt", "ie", "at"],
    taxRateBasisPoints: 2000,
    taxReferenceCountry: "fr",
  },
  ca: { code: "ca", currency: "cad", countries: ["ca"], taxRateBasisPoints: 500, taxReferenceCountry: "ca" },
  ml: { code: "ml", currency: "xof", countries: ["ml"], taxRateBasisPoints: 1800, taxReferenceCountry: "ml" },
};

/** The market that sends to a country (ISO 3166-1 alpha-2, any case); null where none does. */
export function marketOfCountry(countryCode: string): MarketCode | null {
  return MARKET_CODES.find((code) => MARKETS[code].countries.includes(countryCode.toLowerCase())) ?? null;
}

export const LOCALES = ["fr", "en"] as const;
/** The languages of everything that a user reads; French is the base. */
export type Locale = (typeof LOCALES)[number];
