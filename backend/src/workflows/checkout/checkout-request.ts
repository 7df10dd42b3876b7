import type { Checkout } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import type { CartDTO } from "@medusajs/framework/types";
import { environment } from "../../environment";
import type { CheckoutRequest } from "../../modules/stripe-checkout/checkout-data";
import { deliveryFactsSchema, lineFactsSchema } from "../cart/line-facts";
import { currencyOf, minorOf } from "../cart/minor-of";

const RETURN_PATH: Record<Locale, string> = { fr: "/fr/commande/retour", en: "/en/checkout/return" };
const ABANDONED_PATH: Record<Locale, string> = {
  fr: "/fr/commande?paiement=abandonne",
  en: "/en/checkout?payment=abandoned",
};

/** What the hosted payment page shows, and where it sends the buyer back to. */
export function checkoutRequest(cart: CartDTO, { locale, email }: Checkout): CheckoutRequest {
  const currency = currencyOf(cart.currency_code);
  const { storefrontUrl } = environment();
  const goods = (cart.items ?? []).map((item) => {
    const { title, variantTitle, seller } = lineFactsSchema.parse(item.metadata);
    const name = [title[locale], variantTitle?.[locale]].filter(Boolean).join(", ");
    return {
      name,
      description: seller.name,
      quantity: Number(item.quantity),
      unitMinor: minorOf(item.unit_price, currency),
    };
  });
  const deliveries = (cart.shipping_methods ?? []).map(({ data, amount }) => ({
    name: deliveryFactsSchema.parse(data).name[locale],
    quantity: 1,
    unitMinor: minorOf(amount, currency),
  }));
  return {
    lines: [...goods, ...deliveries.filter(({ unitMinor }) => unitMinor > 0)],
    locale,
    email,
    cartId: cart.id,
    successUrl: `${storefrontUrl}${RETURN_PATH[locale]}`,
    cancelUrl: `${storefrontUrl}${ABANDONED_PATH[locale]}`,
  };
}
