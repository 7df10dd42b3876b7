import { MedusaError } from "@medusajs/framework/utils";
import type { Stripe } from "stripe";
import type { CheckoutRequest } from "./checkout-data";

/** Stripe takes 30 minutes at least; one more covers clocks that differ. */
const OPEN_SECONDS = 31 * 60;
/** Stripe's limits (https://docs.stripe.com/api/checkout/sessions/create). */
const LINES_MAX = 100;
const NAME_CHARACTERS_MAX = 250;
const DESCRIPTION_CHARACTERS_MAX = 500;

const WHOLE_ORDER = { fr: "Votre commande Azalaï", en: "Your Azalaï order" };

interface SessionInput {
  request: CheckoutRequest;
  amountMinor: number;
  currency: string;
  /** Medusa's payment session, by which a webhook finds its cart. */
  paymentSessionId: string;
  /** Stripe's customer, for a buyer who is known. */
  customerId: string | undefined;
  storefrontUrl: string;
  nowSeconds: number;
}

/**
 * The hosted payment page to open: exactly `amountMinor`, held until the order exists.
 * @throws MedusaError when the buyer would be sent back elsewhere than to the shop.
 */
export function sessionParams(input: SessionInput): Stripe.Checkout.SessionCreateParams {
  const { request, amountMinor, currency, paymentSessionId, customerId } = input;
  const metadata = { session_id: paymentSessionId, cart_id: request.cartId };
  return {
    mode: "payment",
    payment_method_types: ["card"],
    line_items: lineItems(request, amountMinor, currency),
    locale: request.locale,
    ...(customerId === undefined ? { customer_email: request.email } : { customer: customerId }),
    client_reference_id: request.cartId,
    success_url: shopUrl(request.successUrl, input.storefrontUrl),
    cancel_url: shopUrl(request.cancelUrl, input.storefrontUrl),
    expires_at: input.nowSeconds + OPEN_SECONDS,
    metadata,
    payment_intent_data: { capture_method: "manual", metadata },
  };
}

/** The lines where they sum to the amount, else one line of the amount that names them. */
function lineItems(
  { lines, locale }: CheckoutRequest,
  amountMinor: number,
  currency: string,
): Stripe.Checkout.SessionCreateParams.LineItem[] {
  const sumMinor = lines.reduce((sum, { quantity, unitMinor }) => sum + quantity * unitMinor, 0);
  const shown =
    sumMinor === amountMinor && lines.length <= LINES_MAX
      ? lines
      : [
          {
            name: WHOLE_ORDER[locale],
            description: lines.map(({ quantity, name }) => `${quantity} × ${name}`).join(", "),
            quantity: 1,
            unitMinor: amountMinor,
          },
        ];
  return shown.map(({ name, description, quantity, unitMinor }) => ({
    quantity,
    price_data: {
      currency,
      unit_amount: unitMinor,
      product_data: {
        name: name.slice(0, NAME_CHARACTERS_MAX),
        ...(description ? { description: description.slice(0, DESCRIPTION_CHARACTERS_MAX) } : {}),
      },
    },
  }));
}

function shopUrl(url: string, storefrontUrl: string): string {
  if (URL.canParse(url) && new URL(url).origin === new URL(storefrontUrl).origin) return url;
  throw new MedusaError(MedusaError.Types.INVALID_DATA, `A buyer comes back to ${storefrontUrl} only, not to ${url}.`);
}
