import type { Stripe } from "stripe";
import { z } from "zod";
import type { SandboxContext } from "../context.js";
import { balanceTransactions, retrieveBalanceTransaction } from "../resources/balance-transaction.js";
import { retrieveCharge } from "../resources/charge.js";
import { createCheckoutSession, expireCheckoutSession, retrieveCheckout } from "../resources/checkout-session.js";
import { createCustomer, deleteCustomer, retrieveCustomer, updateCustomer } from "../resources/customer.js";
import {
  cancelPaymentIntent,
  capturePaymentIntent,
  confirmPaymentIntent,
  createPaymentIntent,
  retrievePaymentIntent,
} from "../resources/payment-intent.js";
import { retrievePaymentMethod } from "../resources/payment-method.js";
import { createRefund, retrieveRefund } from "../resources/refund.js";
import type { CheckoutRecord } from "../state.js";
import { listPage } from "./list.js";
import {
  amountParam,
  currencyParam,
  expandParam,
  integerParam,
  listParams,
  metadataParam,
  readParams,
  textParam,
  urlParam,
} from "./params.js";
import { invalidRequest, resourceMissing } from "./stripe-error.js";

/** Answers one call; `id` is the part of the path in braces, `params` the form or the query. */
type Handler = (context: SandboxContext, params: unknown, id: string) => object;

const retrieveParams = z.strictObject({ expand: expandParam });
const captureMethodParam = z.enum(["automatic", "manual"]);

const createSessionParams = z.strictObject({
  mode: z.literal("payment"),
  line_items: z
    .array(
      z.strictObject({
        quantity: integerParam.refine((quantity) => quantity >= 1, "This value must be greater than or equal to 1."),
        price_data: z.strictObject({
          currency: currencyParam,
          unit_amount: integerParam.refine((amount) => amount >= 0, "This value must be greater than or equal to 0."),
          product_data: z.strictObject({
            name: textParam.min(1),
            description: textParam.optional(),
            images: z.array(urlParam).max(8).optional(),
          }),
        }),
      }),
    )
    .min(1)
    .max(100),
  success_url: urlParam,
  cancel_url: urlParam.optional(),
  customer: textParam.optional(),
  customer_email: z.email().max(800).optional(),
  client_reference_id: textParam.max(200).optional(),
  locale: z.enum(["auto", "fr", "en"]).optional(),
  metadata: metadataParam.optional(),
  expires_at: integerParam.optional(),
  payment_method_types: z.array(z.literal("card")).optional(),
  payment_intent_data: z
    .strictObject({
      capture_method: captureMethodParam.optional(),
      description: textParam.optional(),
      metadata: metadataParam.optional(),
    })
    .optional(),
  expand: expandParam,
});

const createIntentParams = z.strictObject({
  amount: amountParam,
  currency: currencyParam,
  capture_method: captureMethodParam.optional(),
  customer: textParam.optional(),
  description: textParam.optional(),
  metadata: metadataParam.optional(),
  receipt_email: textParam.optional(),
  payment_method: textParam.optional(),
  payment_method_types: z.array(z.literal("card")).optional(),
  confirm: z.enum(["true", "false"]).optional(),
  expand: expandParam,
});

const customerParams = z.strictObject({
  email: textParam.optional(),
  name: textParam.optional(),
  phone: textParam.optional(),
  description: textParam.optional(),
  metadata: metadataParam.optional(),
  address: z
    .strictObject({
      city: textParam.optional(),
      country: textParam.optional(),
      line1: textParam.optional(),
      line2: textParam.optional(),
      postal_code: textParam.optional(),
      state: textParam.optional(),
    })
    .optional(),
  expand: expandParam,
});

const createSession: Handler = (context, params) => {
  const read = readParams(createSessionParams, params);
  const [currency, ...others] = new Set(read.line_items.map((line) => line.price_data.currency));
  if (currency === undefined || others.length > 0)
    throw invalidRequest("All line items must have the same currency.", { param: "line_items" });
  if (read.customer !== undefined) retrieveCustomer(context, read.customer);
  const checkout = createCheckoutSession(context, {
    currency,
    lines: read.line_items.map(({ quantity, price_data: { unit_amount, product_data } }) => ({
      name: product_data.name,
      description: product_data.description ?? null,
      images: product_data.images ?? [],
      quantity,
      unitMinor: unit_amount,
    })),
    successUrl: read.success_url,
    cancelUrl: read.cancel_url ?? null,
    customer: read.customer ?? null,
    customerEmail: read.customer_email ?? null,
    clientReferenceId: read.client_reference_id ?? null,
    locale: read.locale ?? null,
    metadata: read.metadata ?? {},
    expiresAt: read.expires_at,
    intent: {
      captureMethod: read.payment_intent_data?.capture_method ?? "automatic",
      description: read.payment_intent_data?.description ?? null,
      metadata: read.payment_intent_data?.metadata ?? {},
    },
  });
  return sessionAnswer(checkout, read.expand);
};

const retrieveSession: Handler = (context, params, id) => {
  const { expand } = readParams(retrieveParams, params);
  return sessionAnswer(retrieveCheckout(context, id), expand);
};

const createIntent: Handler = (context, params) => {
  const read = readParams(createIntentParams, params);
  const intent = createPaymentIntent(context, {
    amountMinor: read.amount,
    currency: read.currency,
    captureMethod: read.capture_method ?? "automatic",
    customer: read.customer,
    description: read.description,
    metadata: read.metadata,
    receiptEmail: read.receipt_email,
  });
  if (read.confirm === "true") confirmPaymentIntent(context, intent, read.payment_method);
  return intent;
};

const updateIntent: Handler = (context, params, id) => {
  const read = readParams(
    createIntentParams.pick({ amount: true, description: true, metadata: true, expand: true }).partial(),
    params,
  );
  const intent = retrievePaymentIntent(context, id);
  if (read.amount !== undefined && intent.status !== "requires_payment_method") {
    throw invalidRequest(
      `This PaymentIntent's amount could not be updated because it has a status of ${intent.status}.`,
      {
        code: "payment_intent_unexpected_state",
        paymentIntent: intent,
      },
    );
  }
  intent.amount = read.amount ?? intent.amount;
  intent.description = read.description ?? intent.description;
  intent.metadata = { ...intent.metadata, ...read.metadata };
  return intent;
};

const confirmIntent: Handler = (context, params, id) => {
  const read = readParams(
    z.strictObject({ payment_method: textParam.optional(), return_url: urlParam.optional(), expand: expandParam }),
    params,
  );
  const intent = retrievePaymentIntent(context, id);
  refuseIfCheckoutOpen(context, intent, "confirm");
  confirmPaymentIntent(context, intent, read.payment_method);
  return intent;
};

const captureIntent: Handler = (context, params, id) => {
  const read = readParams(z.strictObject({ amount_to_capture: amountParam.optional(), expand: expandParam }), params);
  const intent = retrievePaymentIntent(context, id);
  capturePaymentIntent(context, intent, read.amount_to_capture);
  return intent;
};

const cancelIntent: Handler = (context, params, id) => {
  const reasonParam = z.enum(["abandoned", "duplicate", "fraudulent", "requested_by_customer"]);
  const read = readParams(z.strictObject({ cancellation_reason: reasonParam.optional(), expand: expandParam }), params);
  const intent = retrievePaymentIntent(context, id);
  refuseIfCheckoutOpen(context, intent, "cancel");
  cancelPaymentIntent(context, intent, read.cancellation_reason ?? null);
  return intent;
};

const refund: Handler = (context, params) => {
  const read = readParams(
    z.strictObject({
      payment_intent: textParam.optional(),
      charge: textParam.optional(),
      amount: amountParam.optional(),
      reason: z.enum(["duplicate", "fraudulent", "requested_by_customer"]).optional(),
      metadata: metadataParam.optional(),
      expand: expandParam,
    }),
    params,
  );
  const chargeId = read.charge ?? chargeIdOfIntent(context, read.payment_intent);
  return createRefund(context, {
    charge: retrieveCharge(context, chargeId, "charge"),
    amountMinor: read.amount,
    reason: read.reason ?? null,
    metadata: read.metadata ?? {},
  });
};

const listEvents: Handler = (context, params) => {
  const read = readParams(
    z.strictObject({ ...listParams, type: textParam.optional(), types: z.array(textParam).optional() }),
    params,
  );
  const types = read.types ?? (read.type === undefined ? null : [read.type]);
  const events = Object.values(context.state.events).filter((event) => types === null || types.includes(event.type));
  return listPage(events, "/v1/events", read);
};

const listRefunds: Handler = (context, params) => {
  const read = readParams(
    z.strictObject({ ...listParams, payment_intent: textParam.optional(), charge: textParam.optional() }),
    params,
  );
  const refunds = Object.values(context.state.refunds).filter(
    (kept) =>
      (read.payment_intent === undefined || kept.payment_intent === read.payment_intent) &&
      (read.charge === undefined || kept.charge === read.charge),
  );
  return listPage(refunds, "/v1/refunds", read);
};

const listBalanceTransactions: Handler = (context, params) => {
  const read = readParams(
    z.strictObject({ ...listParams, type: textParam.optional(), source: textParam.optional() }),
    params,
  );
  const transactions = balanceTransactions(context).filter(
    (transaction) =>
      (read.type === undefined || transaction.type === read.type) &&
      (read.source === undefined || transaction.source === read.source),
  );
  return listPage(transactions, "/v1/balance_transactions", read);
};

/** A handler that takes nothing but the id and `expand`. */
function retrieving(handler: (context: SandboxContext, id: string) => object): Handler {
  return (context, params, id) => {
    readParams(retrieveParams, params);
    return handler(context, id);
  };
}

/** Every call that the sandbox answers: method, path, and what it does. */
const API_ROUTES: readonly [method: string, path: string, handler: Handler][] = [
  ["POST", "/v1/checkout/sessions", createSession],
  ["GET", "/v1/checkout/sessions", listSessions],
  ["GET", "/v1/checkout/sessions/{id}", retrieveSession],
  ["GET", "/v1/checkout/sessions/{id}/line_items", listLineItems],
  ["POST", "/v1/checkout/sessions/{id}/expire", retrieving(expireCheckoutSession)],
  ["POST", "/v1/payment_intents", createIntent],
  ["GET", "/v1/payment_intents/{id}", retrieving(retrievePaymentIntent)],
  ["POST", "/v1/payment_intents/{id}", updateIntent],
  ["POST", "/v1/payment_intents/{id}/confirm", confirmIntent],
  ["POST", "/v1/payment_intents/{id}/capture", captureIntent],
  ["POST", "/v1/payment_intents/{id}/cancel", cancelIntent],
  ["GET", "/v1/payment_methods/{id}", retrieving(retrievePaymentMethod)],
  ["GET", "/v1/charges/{id}", retrieving(retrieveCharge)],
  ["POST", "/v1/refunds", refund],
  ["GET", "/v1/refunds", listRefunds],
  ["GET", "/v1/refunds/{id}", retrieving(retrieveRefund)],
  ["GET", "/v1/balance_transactions", listBalanceTransactions],
  ["GET", "/v1/balance_transactions/{id}", retrieving(retrieveBalanceTransaction)],
  [
    "POST",
    "/v1/customers",
    (context, params) => createCustomer(context, readParams(customerParams.omit({ expand: true }), params)),
  ],
  ["GET", "/v1/customers/{id}", retrieving(retrieveCustomer)],
  [
    "POST",
    "/v1/customers/{id}",
    (context, params, id) => updateCustomer(context, id, readParams(customerParams.omit({ expand: true }), params)),
  ],
  ["DELETE", "/v1/customers/{id}", retrieving(deleteCustomer)],
  ["GET", "/v1/events", listEvents],
  ["GET", "/v1/events/{id}", retrieving(retrieveEvent)],
];

/** The handler of a call and the id in its path; null where the sandbox has no such call. */
export function findApiRoute(method: string, path: string): { handle: Handler; id: string } | null {
  for (const [routeMethod, template, handle] of API_ROUTES) {
    const pattern = new RegExp(`^${template.replace("{id}", "([A-Za-z0-9_]+)")}$`);
    const match = method === routeMethod ? pattern.exec(path) : null;
    if (match !== null) return { handle, id: match[1] ?? "" };
  }
  return null;
}

function listSessions(context: SandboxContext, params: unknown): object {
  const read = readParams(z.strictObject({ ...listParams, payment_intent: textParam.optional() }), params);
  const sessions = Object.values(context.state.checkouts)
    .map((checkout) => checkout.session)
    .filter((session) => read.payment_intent === undefined || session.payment_intent === read.payment_intent);
  return listPage(sessions, "/v1/checkout/sessions", read);
}

function listLineItems(context: SandboxContext, params: unknown, id: string): Stripe.ApiList<Stripe.LineItem> {
  readParams(z.strictObject(listParams), params);
  return lineItemsPage(retrieveCheckout(context, id));
}

/** Stripe leaves the lines out of a session unless they are asked for. */
function sessionAnswer(checkout: CheckoutRecord, expand: readonly string[] = []): Stripe.Checkout.Session {
  const withLines = expand.some((path) => path === "line_items" || path.startsWith("line_items."));
  return withLines ? { ...checkout.session, line_items: lineItemsPage(checkout) } : checkout.session;
}

function lineItemsPage({ session, lineItems }: CheckoutRecord): Stripe.ApiList<Stripe.LineItem> {
  return { object: "list", data: lineItems, has_more: false, url: `/v1/checkout/sessions/${session.id}/line_items` };
}

function retrieveEvent(context: SandboxContext, id: string): Stripe.EventBase {
  const event = context.state.events[id];
  if (event === undefined) throw resourceMissing("event", id);
  return event;
}

function chargeIdOfIntent(context: SandboxContext, intentId: string | undefined): string {
  if (intentId === undefined)
    throw invalidRequest("One of the following params should be provided for this request: payment_intent or charge.");
  const { latest_charge: charge } = retrievePaymentIntent(context, intentId, "payment_intent");
  if (typeof charge !== "string")
    throw invalidRequest(`This PaymentIntent (${intentId}) does not have a successful charge to refund.`);
  return charge;
}

/** The intent of an open Checkout session belongs to its page. */
function refuseIfCheckoutOpen(context: SandboxContext, intent: Stripe.PaymentIntent, action: string): void {
  const isOpen = Object.values(context.state.checkouts).some(
    ({ session }) => session.payment_intent === intent.id && session.status === "open",
  );
  if (isOpen) {
    throw invalidRequest(
      `You cannot ${action} this PaymentIntent because it was created by a Checkout Session that is still open. Expire the Checkout Session instead.`,
    );
  }
}
