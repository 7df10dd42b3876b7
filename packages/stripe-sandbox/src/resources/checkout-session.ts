import type { Stripe } from "stripe";
import type { ReadCard } from "../card.js";
import type { SandboxContext } from "../context.js";
import { invalidRequest, resourceMissing } from "../http/stripe-error.js";
import { newId } from "../identifier.js";
import type { CheckoutRecord } from "../state.js";
import {
  answerAuthentication,
  cancelPaymentIntent,
  createPaymentIntent,
  payPaymentIntent,
  retrievePaymentIntent,
} from "./payment-intent.js";

const EXPIRES_MIN_SECONDS = 30 * 60;
const EXPIRES_MAX_SECONDS = 24 * 60 * 60;
const AMOUNT_MAX_MINOR = 99_999_999;

interface NewLine {
  name: string;
  description: string | null;
  images: string[];
  quantity: number;
  unitMinor: number;
}

interface NewCheckout {
  currency: string;
  lines: NewLine[];
  successUrl: string;
  cancelUrl: string | null;
  customer: string | null;
  customerEmail: string | null;
  clientReferenceId: string | null;
  locale: Stripe.Checkout.Session.Locale | null;
  metadata: Stripe.Metadata;
  /** Seconds since the epoch; absent: in 24 hours. */
  expiresAt?: number;
  intent: CheckoutRecord["intent"];
}

/**
 * Opens a hosted payment page.
 * @throws StripeApiError when it would expire in under 30 minutes or after 24 hours, or sums to more than Stripe takes.
 */
export function createCheckoutSession(context: SandboxContext, input: NewCheckout): CheckoutRecord {
  const created = context.nowSeconds();
  const expiresAt = input.expiresAt ?? created + EXPIRES_MAX_SECONDS;
  if (expiresAt < created + EXPIRES_MIN_SECONDS || expiresAt > created + EXPIRES_MAX_SECONDS) {
    throw invalidRequest(
      "The `expires_at` timestamp must be at least 30 minutes and less than 24 hours from Checkout Session creation.",
      {
        param: "expires_at",
      },
    );
  }
  const lineItems = input.lines.map((line) => createLineItem(context, line, input.currency, created));
  const amountMinor = lineItems.reduce((sum, line) => sum + line.amount_total, 0);
  if (amountMinor > AMOUNT_MAX_MINOR) {
    throw invalidRequest("The Checkout Session's total amount must be no more than 99999999.", {
      code: "amount_too_large",
    });
  }

  const id = newId("cs_test", 58);
  const session: Stripe.Checkout.Session = {
    id,
    object: "checkout.session",
    after_expiration: null,
    allow_promotion_codes: null,
    amount_subtotal: amountMinor,
    amount_total: amountMinor,
    automatic_tax: { enabled: false, liability: null, status: null },
    billing_address_collection: null,
    cancel_url: input.cancelUrl,
    client_reference_id: input.clientReferenceId,
    client_secret: null,
    consent: null,
    consent_collection: null,
    created,
    currency: input.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: { after_submit: null, shipping_address: null, submit: null, terms_of_service_acceptance: null },
    customer: input.customer,
    customer_creation: "if_required",
    customer_details: null,
    customer_email: input.customerEmail,
    expires_at: expiresAt,
    invoice: null,
    invoice_creation: {
      enabled: false,
      invoice_data: {
        account_tax_ids: null,
        custom_fields: null,
        description: null,
        footer: null,
        issuer: null,
        metadata: {},
        rendering_options: null,
      },
    },
    livemode: false,
    locale: input.locale,
    metadata: input.metadata,
    mode: "payment",
    payment_intent: null,
    payment_link: null,
    payment_method_collection: "if_required",
    payment_method_configuration_details: null,
    payment_method_options: {},
    payment_method_types: ["card"],
    payment_status: "unpaid",
    phone_number_collection: { enabled: false },
    recovered_from: null,
    saved_payment_method_options: null,
    setup_intent: null,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_details: null,
    shipping_options: [],
    status: "open",
    submit_type: null,
    subscription: null,
    success_url: input.successUrl,
    total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
    ui_mode: "hosted",
    url: `${context.baseUrl}/c/pay/${id}`,
  };
  const checkout: CheckoutRecord = { session, lineItems, intent: input.intent, paidByAttempt: null };
  context.state.checkouts[id] = checkout;
  return checkout;
}

/** The session as it stands now: one whose time is over is found expired. */
export function retrieveCheckout(context: SandboxContext, id: string): CheckoutRecord {
  const checkout = context.state.checkouts[id];
  if (checkout === undefined) throw resourceMissing("checkout.session", id, "session");
  return checkout;
}

/** Closes every session whose time is over. Called before each request, so that nobody sees one open too long. */
export function expireOverdueCheckouts(context: SandboxContext): void {
  const now = context.nowSeconds();
  for (const checkout of Object.values(context.state.checkouts)) {
    if (checkout.session.status === "open" && checkout.session.expires_at <= now) close(context, checkout);
  }
}

/** Closes an open session. @throws StripeApiError when it is complete or expired already. */
export function expireCheckoutSession(context: SandboxContext, id: string): Stripe.Checkout.Session {
  const checkout = retrieveCheckout(context, id);
  if (checkout.session.status !== "open") {
    throw invalidRequest(
      `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of ${checkout.session.status}.`,
    );
  }
  close(context, checkout);
  return checkout.session;
}

/** The buyer pays with a card. As with Stripe, the intent exists from the first attempt, and one intent serves all of them. */
export function payCheckout(context: SandboxContext, checkout: CheckoutRecord, card: ReadCard, attempt: string): void {
  if (checkout.session.status !== "open") throw invalidRequest("This Checkout Session is no longer open.");
  const intent = intentOf(context, checkout) ?? openIntent(context, checkout);
  payPaymentIntent(context, intent, card, checkout.session.customer_email);
  completeIfPaid(context, checkout, intent, attempt);
}

/** The buyer answers the bank's question. */
export function authenticateCheckout(
  context: SandboxContext,
  checkout: CheckoutRecord,
  isConfirmed: boolean,
  attempt: string,
): void {
  const intent = intentOf(context, checkout);
  if (intent === null) throw invalidRequest("This Checkout Session asks for no authentication.");
  answerAuthentication(context, intent, isConfirmed);
  completeIfPaid(context, checkout, intent, attempt);
}

/** The session's payment intent; null until the buyer first tries to pay. */
export function intentOf(context: SandboxContext, { session }: CheckoutRecord): Stripe.PaymentIntent | null {
  return typeof session.payment_intent === "string" ? retrievePaymentIntent(context, session.payment_intent) : null;
}

function openIntent(context: SandboxContext, { session, intent }: CheckoutRecord): Stripe.PaymentIntent {
  const opened = createPaymentIntent(context, {
    amountMinor: session.amount_total ?? 0,
    currency: session.currency ?? "",
    captureMethod: intent.captureMethod,
    customer: typeof session.customer === "string" ? session.customer : null,
    description: intent.description,
    metadata: { ...intent.metadata },
    receiptEmail: null,
  });
  session.payment_intent = opened.id;
  return opened;
}

function completeIfPaid(
  context: SandboxContext,
  checkout: CheckoutRecord,
  intent: Stripe.PaymentIntent,
  attempt: string,
): void {
  if (intent.status !== "requires_capture" && intent.status !== "succeeded") return;
  const { session } = checkout;
  checkout.paidByAttempt = attempt;
  session.status = "complete";
  session.url = null;
  // `paid` means that the money is taken: one held for a manual capture is not yet.
  session.payment_status = intent.status === "succeeded" ? "paid" : "unpaid";
  session.customer_details = {
    address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
    email: session.customer_email,
    name: null,
    phone: null,
    tax_exempt: "none",
    tax_ids: [],
  };
  context.emit("checkout.session.completed", session);
}

function close(context: SandboxContext, checkout: CheckoutRecord): void {
  checkout.session.status = "expired";
  checkout.session.url = null;
  const intent = intentOf(context, checkout);
  if (intent !== null && intent.status !== "canceled") cancelPaymentIntent(context, intent, "automatic");
  context.emit("checkout.session.expired", checkout.session);
}

function createLineItem(context: SandboxContext, line: NewLine, currency: string, created: number): Stripe.LineItem {
  const amountMinor = line.unitMinor * line.quantity;
  return {
    id: newId("li"),
    object: "item",
    amount_discount: 0,
    amount_subtotal: amountMinor,
    amount_tax: 0,
    amount_total: amountMinor,
    currency,
    description: line.name,
    price: {
      id: newId("price"),
      object: "price",
      active: false,
      billing_scheme: "per_unit",
      created,
      currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: createProduct(context, line, created).id,
      recurring: null,
      tax_behavior: "unspecified",
      tiers_mode: null,
      transform_quantity: null,
      type: "one_time",
      unit_amount: line.unitMinor,
      unit_amount_decimal: String(line.unitMinor),
    },
    quantity: line.quantity,
  };
}

function createProduct(context: SandboxContext, line: NewLine, created: number): Stripe.Product {
  const product: Stripe.Product = {
    id: newId("prod", 14),
    object: "product",
    active: false,
    created,
    description: line.description,
    images: line.images,
    livemode: false,
    marketing_features: [],
    metadata: {},
    name: line.name,
    package_dimensions: null,
    shippable: null,
    tax_code: null,
    type: "service",
    updated: created,
    url: null,
  };
  context.state.products[product.id] = product;
  return product;
}
