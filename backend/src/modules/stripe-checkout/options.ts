import type { StripeOptions } from "@medusajs/payment-stripe/dist/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { Stripe } from "stripe";

export interface StripeCheckoutOptions extends StripeOptions {
  /** Base URL of the sandbox (`http://127.0.0.1:12111`); undefined for Stripe itself. */
  apiUrl?: string;
  /** The only origin that a buyer is sent back to. */
  storefrontUrl: string;
}

const ANSWER_TIMEOUT_MS = 20_000;

/**
 * Refuses options that would fail at the first payment, or send a live key elsewhere than to Stripe.
 * @throws MedusaError with one sentence.
 */
export function checkOptions(options: Partial<StripeCheckoutOptions>): void {
  if (!options.apiKey) refuse("the API key is missing (STRIPE_API_KEY).");
  if (!options.webhookSecret) refuse("the secret that signs webhooks is missing (STRIPE_WEBHOOK_SECRET).");
  if (!options.storefrontUrl || !URL.canParse(options.storefrontUrl))
    refuse("the storefront's address is missing (STOREFRONT_URL).");
  if (options.apiUrl && !URL.canParse(options.apiUrl)) refuse(`${options.apiUrl} is not an address (STRIPE_API_URL).`);
  if (options.apiUrl && /^(sk|rk)_live_/.test(options.apiKey ?? ""))
    refuse("a live key goes to Stripe only (STRIPE_API_URL is set).");
}

/** Where and how the SDK calls: Stripe, or the sandbox at `apiUrl`. */
export function clientConfig({ apiUrl }: StripeCheckoutOptions): Stripe.StripeConfig {
  const config: Stripe.StripeConfig = { maxNetworkRetries: 2, timeout: ANSWER_TIMEOUT_MS };
  if (!apiUrl) return config;
  const { hostname, port, protocol } = new URL(apiUrl);
  const isSecure = protocol === "https:";
  return { ...config, host: hostname, port: port || (isSecure ? 443 : 80), protocol: isSecure ? "https" : "http" };
}

function refuse(sentence: string): never {
  throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `Stripe payments cannot start: ${sentence}`);
}
