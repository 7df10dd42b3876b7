/** Currencies that Stripe counts in whole units (https://docs.stripe.com/currencies#zero-decimal). */
const ZERO_DECIMAL_CURRENCIES = new Set([
  "bif",
  "clp",
  "djf",
  "gnf",
  "jpy",
  "kmf",
  "krw",
  "mga",
  "pyg",
  "rwf",
  "ugx",
  "vnd",
  "vuv",
  "xaf",
  "xof",
  "xpf",
]);

const VARIABLE_FEE_BASIS_POINTS = 150;
const FIXED_FEE_MINOR = 25;
/** 0.25 EUR at the legal rate of 655.957 XOF, rounded. */
const FIXED_FEE_CFA = 164;

/** True for a three-letter code of a currency in use, in lower case. */
export function isCurrency(code: string): boolean {
  return /^[a-z]{3}$/.test(code) && Intl.supportedValuesOf("currency").includes(code.toUpperCase());
}

/** Number of decimals of the smallest unit that Stripe counts in. */
function currencyDigits(currency: string): number {
  return ZERO_DECIMAL_CURRENCIES.has(currency) ? 0 : 2;
}

/**
 * The sandbox's own fee: 1.5 % rounded half up, plus 25 minor units (164 in XOF and XAF), never more than the amount.
 * Real Stripe's fees depend on the account, the card and the country.
 */
export function processingFeeMinor(amountMinor: number, currency: string): number {
  const fixedMinor = currency === "xof" || currency === "xaf" ? FIXED_FEE_CFA : FIXED_FEE_MINOR;
  const variableMinor = Math.floor((amountMinor * VARIABLE_FEE_BASIS_POINTS + 5_000) / 10_000);
  return Math.min(amountMinor, variableMinor + fixedMinor);
}

/** An amount as a person reads it: 5900 EUR is « 59,00 € » in French. */
export function formatMinor(amountMinor: number, currency: string, locale: "fr" | "en"): string {
  const digits = currencyDigits(currency);
  return new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    style: "currency",
    currency: currency.toUpperCase(),
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amountMinor / 10 ** digits);
}
