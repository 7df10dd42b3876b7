import type { Stripe } from "stripe";
import type { SandboxContext } from "../context.js";
import { invalidRequest, resourceMissing } from "../http/stripe-error.js";
import { newId } from "../identifier.js";
import { formatMinor } from "../money.js";
import { recordRefundTransaction } from "./balance-transaction.js";

interface NewRefund {
  charge: Stripe.Charge;
  /** Absent: all that is left. */
  amountMinor?: number;
  reason: Stripe.Refund.Reason | null;
  metadata: Stripe.Metadata;
}

/**
 * Gives money back, whole or in part.
 * @throws StripeApiError when nothing was captured, all of it is back already, or for more than is left.
 */
export function createRefund(
  context: SandboxContext,
  { charge, amountMinor, reason, metadata }: NewRefund,
): Stripe.Refund {
  if (!charge.captured) {
    throw invalidRequest(`Charge ${charge.id} has not been captured: cancel its PaymentIntent instead.`, {
      code: "charge_not_refundable",
    });
  }
  const leftMinor = charge.amount_captured - charge.amount_refunded;
  if (leftMinor <= 0) {
    throw invalidRequest(`Charge ${charge.id} has already been refunded.`, { code: "charge_already_refunded" });
  }
  const refundedMinor = amountMinor ?? leftMinor;
  if (refundedMinor > leftMinor) {
    const asked = formatMinor(refundedMinor, charge.currency, "en");
    const left = formatMinor(leftMinor, charge.currency, "en");
    throw invalidRequest(`Refund amount (${asked}) is greater than unrefunded amount on charge (${left})`, {
      param: "amount",
    });
  }

  const refund: Stripe.Refund = {
    id: newId("re"),
    object: "refund",
    amount: refundedMinor,
    balance_transaction: null,
    charge: charge.id,
    created: context.nowSeconds(),
    currency: charge.currency,
    destination_details: {
      card: { reference_status: "pending", reference_type: "acquirer_reference_number", type: "refund" },
      type: "card",
    },
    metadata,
    payment_intent: charge.payment_intent,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
  };
  refund.balance_transaction = recordRefundTransaction(context, refund);
  charge.amount_refunded += refundedMinor;
  charge.refunded = charge.amount_refunded === charge.amount_captured;
  context.state.refunds[refund.id] = refund;
  context.emit("charge.refunded", charge);
  return refund;
}

export function retrieveRefund(context: SandboxContext, id: string): Stripe.Refund {
  const refund = context.state.refunds[id];
  if (refund === undefined) throw resourceMissing("refund", id);
  return refund;
}
