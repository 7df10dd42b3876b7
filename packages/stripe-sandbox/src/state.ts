import type { Stripe } from "stripe";

/** A checkout session with what Stripe keeps beside it: its lines, and what the payment intent is to be when the buyer pays. */
export interface CheckoutRecord {
  session: Stripe.Checkout.Session;
  lineItems: Stripe.LineItem[];
  intent: {
    captureMethod: "automatic" | "manual";
    description: string | null;
    metadata: Stripe.Metadata;
  };
  /** The form that paid it: the same form sent twice is one payment and gets the same answer. */
  paidByAttempt: string | null;
}

/** One sending of one event; `waiting` and `held` ones survive a restart. */
export interface Delivery {
  id: string;
  eventId: string;
  eventType: string;
  status: "waiting" | "held" | "delivered" | "failed" | "dropped";
  attempts: number;
  /** Milliseconds since the epoch on the real clock. */
  dueAtMs: number;
  httpStatus: number | null;
  lastError: string | null;
}

/** The answer kept for an idempotency key. */
export interface KeptAnswer {
  fingerprint: string;
  requestId: string;
  status: number;
  body: string;
  keptAtSeconds: number;
}

/** Everything that the sandbox remembers; one JSON document. */
export interface SandboxState {
  version: 1;
  clockOffsetSeconds: number;
  checkouts: Record<string, CheckoutRecord>;
  products: Record<string, Stripe.Product>;
  paymentIntents: Record<string, Stripe.PaymentIntent>;
  paymentMethods: Record<string, Stripe.PaymentMethod>;
  charges: Record<string, Stripe.Charge>;
  refunds: Record<string, Stripe.Refund>;
  balanceTransactions: Record<string, Stripe.BalanceTransaction>;
  customers: Record<string, Stripe.Customer>;
  events: Record<string, Stripe.EventBase>;
  deliveries: Delivery[];
  answers: Record<string, KeptAnswer>;
}

export function emptyState(): SandboxState {
  return {
    version: 1,
    clockOffsetSeconds: 0,
    checkouts: {},
    products: {},
    paymentIntents: {},
    paymentMethods: {},
    charges: {},
    refunds: {},
    balanceTransactions: {},
    customers: {},
    events: {},
    deliveries: [],
    answers: {},
  };
}
