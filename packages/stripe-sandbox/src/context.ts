import type { Stripe } from "stripe";
import type { SandboxState } from "./state.js";

/** The version of the API whose objects the sandbox speaks: the one of the `stripe` SDK 15.12.0. */
export const API_VERSION = "2024-04-10";

/** What happens in the sandbox and is told to the webhook. */
export type SandboxEventType = Extract<
  Stripe.EventBase["type"],
  | "payment_intent.created"
  | "payment_intent.requires_action"
  | "payment_intent.amount_capturable_updated"
  | "payment_intent.succeeded"
  | "payment_intent.payment_failed"
  | "payment_intent.canceled"
  | "charge.captured"
  | "charge.refunded"
  | "checkout.session.completed"
  | "checkout.session.expired"
>;

/** What every part of the sandbox works with. */
export interface SandboxContext {
  state: SandboxState;
  /** Where the sandbox answers: `http://127.0.0.1:12111`. */
  baseUrl: string;
  /** The sandbox's own clock: tests move it forward. */
  nowSeconds(): number;
  emit(type: SandboxEventType, object: Stripe.PaymentIntent | Stripe.Charge | Stripe.Checkout.Session): void;
}
