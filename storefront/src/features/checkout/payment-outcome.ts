import type { Locale } from "@azalai/domain";
import { addressOf } from "@/routing/addresses";

/**
 * How a visit to the payment page ended without an order, as the checkout's address says it. The backend writes
 * `abandoned` itself, as the address that the payment page leads back to.
 */
const PAYMENT_OUTCOMES = {
  abandoned: { fr: "abandonne", en: "abandoned" },
  awaiting: { fr: "attente", en: "awaiting" },
  declined: { fr: "refuse", en: "declined" },
  cart_changed: { fr: "modifie", en: "changed" },
} as const;
export type PaymentOutcome = keyof typeof PAYMENT_OUTCOMES;

const KEY: Record<Locale, string> = { fr: "paiement", en: "payment" };

/** The checkout's address with an outcome. */
export function checkoutAddress(locale: Locale, outcome: PaymentOutcome): string {
  return `${addressOf(locale, { page: "checkout" })}?${KEY[locale]}=${PAYMENT_OUTCOMES[outcome][locale]}`;
}

/** What the address says, null where it says nothing that we know. */
export function paymentOutcome(
  locale: Locale,
  query: Record<string, string | string[] | undefined>,
): PaymentOutcome | null {
  const names: PaymentOutcome[] = ["abandoned", "awaiting", "declined", "cart_changed"];
  return names.find((name) => PAYMENT_OUTCOMES[name][locale] === query[KEY[locale]]) ?? null;
}
