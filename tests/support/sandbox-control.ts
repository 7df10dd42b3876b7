import type { SandboxState } from "@azalai/stripe-sandbox";
import { stackUnderTest } from "./stack-under-test.js";

/** How the sandbox's webhooks travel from now on; what is left out goes back to plain. */
export interface WebhookSettings {
  hold?: boolean;
  drop?: boolean;
  duplicates?: number;
  delayMs?: number;
}

export async function setWebhooks(settings: WebhookSettings): Promise<void> {
  await control("webhooks", settings);
}

/** Sends what was held, and goes back to plain. */
export async function releaseWebhooks(): Promise<void> {
  await control("webhooks/release", {});
  await setWebhooks({});
}

/** The payments that a cart's buyer ever made, as Stripe would list them. */
export async function intentsOfCart(cartId: string): Promise<SandboxState["paymentIntents"][string][]> {
  const { paymentIntents } = await readState();
  return Object.values(paymentIntents).filter(({ metadata }) => metadata.cart_id === cartId);
}

/** The payment pages that were ever opened for a cart. */
export async function pagesOfCart(cartId: string): Promise<SandboxState["checkouts"][string]["session"][]> {
  const { checkouts } = await readState();
  return Object.values(checkouts)
    .map(({ session }) => session)
    .filter(({ client_reference_id }) => client_reference_id === cartId);
}

async function readState(): Promise<SandboxState> {
  const response = await fetch(`${sandboxUrl()}/_sandbox/state`);
  const state: SandboxState = await response.json();
  return state;
}

function sandboxUrl(): string {
  const { stripeSandboxUrl } = stackUnderTest();
  if (!stripeSandboxUrl) throw new Error("these tests need the Stripe sandbox");
  return stripeSandboxUrl;
}

async function control(action: string, body: object): Promise<void> {
  const response = await fetch(`${sandboxUrl()}/_sandbox/${action}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`the sandbox refused ${action}: ${response.status} ${await response.text()}`);
}
