import type { Stripe } from "stripe";
import type { ReadCard } from "../card.js";
import type { SandboxContext } from "../context.js";
import { resourceMissing } from "../http/stripe-error.js";
import { newId } from "../identifier.js";

export const NO_BILLING_DETAILS: Stripe.PaymentMethod.BillingDetails = {
  address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
  email: null,
  name: null,
  phone: null,
};

/** Keeps a card for one payment: its last four digits and its expiry, never its number. */
export function createCardPaymentMethod(
  context: SandboxContext,
  { card, expiryMonth, expiryYear }: ReadCard,
  email: string | null,
): Stripe.PaymentMethod {
  const paymentMethod: Stripe.PaymentMethod = {
    id: newId("pm"),
    object: "payment_method",
    billing_details: { ...NO_BILLING_DETAILS, email },
    card: {
      brand: "visa",
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "US",
      display_brand: "visa",
      exp_month: expiryMonth,
      exp_year: expiryYear,
      funding: "credit",
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: ["visa"], preferred: null },
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created: context.nowSeconds(),
    customer: null,
    livemode: false,
    metadata: {},
    type: "card",
  };
  context.state.paymentMethods[paymentMethod.id] = paymentMethod;
  return paymentMethod;
}

export function retrievePaymentMethod(context: SandboxContext, id: string): Stripe.PaymentMethod {
  const paymentMethod = context.state.paymentMethods[id];
  if (paymentMethod === undefined) throw resourceMissing("PaymentMethod", id, "payment_method");
  return paymentMethod;
}
