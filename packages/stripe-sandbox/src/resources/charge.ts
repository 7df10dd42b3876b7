import type { Stripe } from "stripe";
import type { SandboxContext } from "../context.js";
import { resourceMissing } from "../http/stripe-error.js";
import { newId } from "../identifier.js";
import { NO_BILLING_DETAILS } from "./payment-method.js";

/** A refusal of the card by its bank. */
export interface CardRefusal {
  code: "card_declined" | "payment_intent_authentication_failure";
  declineCode?: "generic_decline" | "insufficient_funds";
  message: string;
}

/** One attempt to take the intent's amount from a card: authorised, or failed with the bank's reason. */
export function createCharge(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  paymentMethod: Stripe.PaymentMethod,
  refusal: CardRefusal | null,
): Stripe.Charge {
  const { card } = paymentMethod;
  const charge: Stripe.Charge = {
    id: newId("ch"),
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: paymentMethod.billing_details ?? NO_BILLING_DETAILS,
    calculated_statement_descriptor: "AZALAI SANDBOX",
    captured: false,
    created: context.nowSeconds(),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: refusal?.code ?? null,
    failure_message: refusal?.message ?? null,
    fraud_details: {},
    invoice: null,
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome:
      refusal === null
        ? {
            network_status: "approved_by_network",
            reason: null,
            risk_level: "normal",
            seller_message: "Payment complete.",
            type: "authorized",
          }
        : {
            network_status: "declined_by_network",
            reason: refusal.declineCode ?? refusal.code,
            risk_level: "normal",
            seller_message: "The bank did not authorise this payment.",
            type: "issuer_declined",
          },
    paid: refusal === null,
    payment_intent: intent.id,
    payment_method: paymentMethod.id,
    payment_method_details:
      card === undefined
        ? null
        : {
            card: {
              amount_authorized: refusal === null ? intent.amount : null,
              brand: card.brand,
              checks: card.checks,
              country: card.country,
              exp_month: card.exp_month,
              exp_year: card.exp_year,
              funding: card.funding,
              installments: null,
              last4: card.last4,
              mandate: null,
              network: "visa",
              three_d_secure: null,
              wallet: null,
            },
            type: "card",
          },
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: refusal === null ? "succeeded" : "failed",
    transfer_data: null,
    transfer_group: null,
  };
  context.state.charges[charge.id] = charge;
  return charge;
}

export function retrieveCharge(context: SandboxContext, id: string, param = "id"): Stripe.Charge {
  const charge = context.state.charges[id];
  if (charge === undefined) throw resourceMissing("charge", id, param);
  return charge;
}
