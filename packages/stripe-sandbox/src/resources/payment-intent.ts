import type { Stripe } from "stripe";
import { TRIAL_CARDS, type CardOutcome, type ReadCard } from "../card.js";
import type { SandboxContext } from "../context.js";
import { invalidRequest, resourceMissing, StripeApiError } from "../http/stripe-error.js";
import { newId } from "../identifier.js";
import { recordChargeTransaction } from "./balance-transaction.js";
import { createCharge, retrieveCharge, type CardRefusal } from "./charge.js";
import { createCardPaymentMethod, retrievePaymentMethod } from "./payment-method.js";

const REFUSALS: Record<Exclude<CardOutcome, "pays" | "asks_authentication">, CardRefusal> = {
  declined: { code: "card_declined", declineCode: "generic_decline", message: "Your card was declined." },
  insufficient_funds: {
    code: "card_declined",
    declineCode: "insufficient_funds",
    message: "Your card has insufficient funds.",
  },
};

const AUTHENTICATION_REFUSAL: CardRefusal = {
  code: "payment_intent_authentication_failure",
  message:
    "The provided payment method has failed authentication. Provide a new payment method to attempt to fulfill this PaymentIntent again.",
};

interface NewIntent {
  amountMinor: number;
  currency: string;
  captureMethod: "automatic" | "manual";
  customer?: string | null;
  description?: string | null;
  metadata?: Stripe.Metadata;
  receiptEmail?: string | null;
}

export function createPaymentIntent(context: SandboxContext, input: NewIntent): Stripe.PaymentIntent {
  const id = newId("pi");
  const intent: Stripe.PaymentIntent = {
    id,
    object: "payment_intent",
    amount: input.amountMinor,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: input.captureMethod,
    client_secret: newId(`${id}_secret`),
    confirmation_method: "automatic",
    created: context.nowSeconds(),
    currency: input.currency,
    customer: input.customer ?? null,
    description: input.description ?? null,
    invoice: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: input.metadata ?? {},
    next_action: null,
    on_behalf_of: null,
    payment_method: null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: { installments: null, mandate_options: null, network: null, request_three_d_secure: "automatic" },
    },
    payment_method_types: ["card"],
    processing: null,
    receipt_email: input.receiptEmail ?? null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    source: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "requires_payment_method",
    transfer_data: null,
    transfer_group: null,
  };
  context.state.paymentIntents[id] = intent;
  context.emit("payment_intent.created", intent);
  return intent;
}

export function retrievePaymentIntent(context: SandboxContext, id: string, param = "intent"): Stripe.PaymentIntent {
  const intent = context.state.paymentIntents[id];
  if (intent === undefined) throw resourceMissing("payment_intent", id, param);
  return intent;
}

/** Attempts to pay with a card. The intent afterwards says how it went: paid, declined, or `requires_action`. */
export function payPaymentIntent(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  read: ReadCard,
  email: string | null,
): void {
  const paymentMethod = createCardPaymentMethod(context, read, email);
  intent.payment_method = paymentMethod.id;
  intent.last_payment_error = null;
  switch (read.card.outcome) {
    case "pays":
      return authorise(context, intent, paymentMethod);
    case "asks_authentication":
      intent.status = "requires_action";
      intent.next_action = {
        type: "use_stripe_sdk",
        use_stripe_sdk: {
          type: "three_d_secure_redirect",
          stripe_js: `${context.baseUrl}/c/authentication/${intent.id}`,
        },
      };
      context.emit("payment_intent.requires_action", intent);
      return;
    case "declined":
    case "insufficient_funds":
      return refuse(context, intent, paymentMethod, REFUSALS[read.card.outcome]);
  }
}

/** The buyer's answer to the bank's question. @throws StripeApiError when the intent asks nothing. */
export function answerAuthentication(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  isConfirmed: boolean,
): void {
  if (intent.status !== "requires_action") throw unexpectedState(intent, "authenticated", ["requires_action"]);
  const paymentMethod = paymentMethodOf(context, intent);
  intent.next_action = null;
  if (isConfirmed) authorise(context, intent, paymentMethod);
  else refuse(context, intent, paymentMethod, AUTHENTICATION_REFUSAL);
}

/**
 * Confirms by API with one of Stripe's named test cards, or tries again with the intent's own.
 * @throws StripeApiError 402 `card_error` when the bank refuses, as Stripe does.
 */
export function confirmPaymentIntent(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  paymentMethodId: string | undefined,
): void {
  const confirmable = ["requires_payment_method", "requires_confirmation"];
  if (!confirmable.includes(intent.status)) throw unexpectedState(intent, "confirmed", confirmable);
  const card = TRIAL_CARDS.find((trial) => trial.paymentMethodId === paymentMethodId);
  if (card === undefined) {
    if (paymentMethodId !== undefined) throw resourceMissing("PaymentMethod", paymentMethodId, "payment_method");
    throw invalidRequest("You cannot confirm this PaymentIntent because it's missing a payment method.", {
      code: "payment_intent_unexpected_state",
    });
  }
  const expiryYear = new Date(context.nowSeconds() * 1_000).getUTCFullYear() + 1;
  payPaymentIntent(context, intent, { card, expiryMonth: 12, expiryYear }, intent.receipt_email);
  const refusal = intent.last_payment_error;
  if (refusal !== null) {
    throw new StripeApiError(402, "card_error", refusal.message ?? "Your card was declined.", {
      code: refusal.code,
      declineCode: refusal.decline_code,
      chargeId: refusal.charge,
      paymentIntent: intent,
    });
  }
}

/**
 * Takes the authorised money, or part of it; the rest is released.
 * @throws StripeApiError when nothing is authorised, or for more than is.
 */
export function capturePaymentIntent(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  amountMinor = intent.amount_capturable,
): void {
  if (intent.status !== "requires_capture") throw unexpectedState(intent, "captured", ["requires_capture"]);
  if (amountMinor > intent.amount_capturable) {
    throw invalidRequest("The amount to capture is greater than the amount that can be captured.", {
      code: "amount_too_large",
      param: "amount_to_capture",
    });
  }
  const charge = chargeOf(context, intent);
  take(context, intent, charge, amountMinor);
  context.emit("charge.captured", charge);
  context.emit("payment_intent.succeeded", intent);
  for (const { session } of Object.values(context.state.checkouts)) {
    if (session.payment_intent === intent.id) session.payment_status = "paid";
  }
}

/**
 * Gives up the payment and releases what was authorised.
 * @throws StripeApiError once money was taken, or when it is canceled already.
 */
export function cancelPaymentIntent(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  reason: Stripe.PaymentIntent.CancellationReason | null,
): void {
  const cancelable = [
    "requires_payment_method",
    "requires_capture",
    "requires_confirmation",
    "requires_action",
    "processing",
  ];
  if (!cancelable.includes(intent.status)) throw unexpectedState(intent, "canceled", cancelable);
  if (intent.status === "requires_capture") {
    const charge = chargeOf(context, intent);
    charge.refunded = true;
    charge.amount_refunded = charge.amount;
  }
  intent.status = "canceled";
  intent.canceled_at = context.nowSeconds();
  intent.cancellation_reason = reason;
  intent.amount_capturable = 0;
  intent.next_action = null;
  context.emit("payment_intent.canceled", intent);
}

function authorise(context: SandboxContext, intent: Stripe.PaymentIntent, paymentMethod: Stripe.PaymentMethod): void {
  const charge = createCharge(context, intent, paymentMethod, null);
  intent.latest_charge = charge.id;
  if (intent.capture_method === "manual") {
    intent.status = "requires_capture";
    intent.amount_capturable = intent.amount;
    context.emit("payment_intent.amount_capturable_updated", intent);
  } else {
    take(context, intent, charge, intent.amount);
    context.emit("payment_intent.succeeded", intent);
  }
}

function take(context: SandboxContext, intent: Stripe.PaymentIntent, charge: Stripe.Charge, amountMinor: number): void {
  charge.captured = true;
  charge.amount_captured = amountMinor;
  charge.balance_transaction = recordChargeTransaction(context, charge, amountMinor);
  intent.status = "succeeded";
  intent.amount_capturable = 0;
  intent.amount_received = amountMinor;
}

function refuse(
  context: SandboxContext,
  intent: Stripe.PaymentIntent,
  paymentMethod: Stripe.PaymentMethod,
  refusal: CardRefusal,
): void {
  const charge = createCharge(context, intent, paymentMethod, refusal);
  intent.latest_charge = charge.id;
  intent.payment_method = null;
  intent.status = "requires_payment_method";
  intent.last_payment_error = {
    type: "card_error",
    charge: charge.id,
    code: refusal.code,
    ...(refusal.declineCode === undefined ? {} : { decline_code: refusal.declineCode }),
    message: refusal.message,
    payment_method: paymentMethod,
  };
  context.emit("payment_intent.payment_failed", intent);
}

function chargeOf(context: SandboxContext, intent: Stripe.PaymentIntent): Stripe.Charge {
  return retrieveCharge(context, idOf(intent.latest_charge));
}

function paymentMethodOf(context: SandboxContext, intent: Stripe.PaymentIntent): Stripe.PaymentMethod {
  return retrievePaymentMethod(context, idOf(intent.payment_method));
}

/** The sandbox keeps references as ids; they are expanded only in an answer. */
function idOf(reference: string | { id: string } | null): string {
  return typeof reference === "string" ? reference : (reference?.id ?? "");
}

function unexpectedState(intent: Stripe.PaymentIntent, action: string, allowed: string[]): StripeApiError {
  return invalidRequest(
    `This PaymentIntent could not be ${action} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${action}: ${allowed.join(", ")}.`,
    { code: "payment_intent_unexpected_state", paymentIntent: intent },
  );
}
