import { CURRENCY_DIGITS, type CurrencyCode, type Locale } from "@azalai/domain";
import { INTL_TAG } from "./locale";

/** An amount in minor units as people write it: `59 €`, `27,44 €`, `38 500 F CFA`, `CA$95`. */
export function formatMoney(locale: Locale, minor: number, currency: CurrencyCode): string {
  const formatted = new Intl.NumberFormat(INTL_TAG[locale], {
    style: "currency",
    currency: currency.toUpperCase(),
    trailingZeroDisplay: "stripIfInteger",
  }).format(minor / 10 ** CURRENCY_DIGITS[currency]);
  return formatted.replace("$CA", "$\u00a0CA");
}

/** A ratio in basis points as a percentage: 5580 becomes `55,8 %`. */
export function formatBasisPoints(locale: Locale, basisPoints: number): string {
  return new Intl.NumberFormat(INTL_TAG[locale], { style: "percent", maximumFractionDigits: 1 }).format(
    basisPoints / 10_000,
  );
}

export function formatPercent(locale: Locale, percent: number): string {
  return formatBasisPoints(locale, percent * 100);
}

/** Grams below one kilogram, kilograms above. */
export function formatWeight(locale: Locale, grams: number): string {
  const [value, unit] = grams < 1000 ? [grams, "gram"] : [grams / 1000, "kilogram"];
  return new Intl.NumberFormat(INTL_TAG[locale], { style: "unit", unit, maximumFractionDigits: 2 }).format(value);
}

/** A date in full: `8 janvier 2027`. */
export function formatDate(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(INTL_TAG[locale], { dateStyle: "long", timeZone: "Africa/Bamako" }).format(
    new Date(iso),
  );
}

/** A date with its time, in Bamako: `25 novembre 2026 à 17:14`. */
export function formatMoment(locale: Locale, iso: string): string {
  return new Intl.DateTimeFormat(INTL_TAG[locale], {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Africa/Bamako",
  }).format(new Date(iso));
}

/** « a, b et c » */
export function formatList(locale: Locale, items: readonly string[]): string {
  return new Intl.ListFormat(INTL_TAG[locale], { type: "conjunction" }).format(items);
}

/** The name of a language given by its two-letter code (`FR`: français); a name is left as it is. */
export function formatLanguage(locale: Locale, language: string): string {
  if (!/^[A-Z]{2}$/.test(language)) return language;
  return new Intl.DisplayNames(INTL_TAG[locale], { type: "language" }).of(language.toLowerCase()) ?? language;
}
