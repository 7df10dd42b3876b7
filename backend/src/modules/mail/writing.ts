import { CURRENCY_DIGITS, type CurrencyCode, type Locale } from "@azalai/domain";
import { LOCALE_CODES } from "../../locale-code";

/** What stands before what is announced: French keeps a narrow space before it. */
export const COLON: Record<Locale, string> = { fr: "\u202f:", en: ":" };

const TRACKING_PATH: Record<Locale, string> = { fr: "/fr/suivi", en: "/en/track" };

/** The first line of a mail; `name` may be empty. */
export function greet(locale: Locale, name: string): string {
  if (locale === "en") return name ? `Dear ${name},` : "Hello,";
  return name ? `Bonjour ${name},` : "Bonjour,";
}

/** `27,44 €`, of an amount in minor units. */
export function writeMoney(minor: number, currency: CurrencyCode, locale: Locale): string {
  const written = new Intl.NumberFormat(LOCALE_CODES[locale], { style: "currency", currency: currency.toUpperCase() });
  return written.format(minor / 10 ** CURRENCY_DIGITS[currency]).replace("$CA", "$\u00a0CA");
}

/** `2 × Coussin, henné`: a line of an order. */
export function writeLine({
  quantity,
  title,
  variantTitle,
}: {
  quantity: number;
  title: string;
  variantTitle: string | null;
}): string {
  return `${quantity} × ${[title, variantTitle].filter(Boolean).join(", ")}`;
}

/** The address of the page that an order's token opens. */
export function trackingUrlOf(storefrontUrl: string, locale: Locale, token: string): string {
  return `${storefrontUrl}${TRACKING_PATH[locale]}/${token}`;
}
