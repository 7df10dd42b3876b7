import type { Cart } from "@azalai/contracts";
import { proportion, type CurrencyCode, type Locale, type Market } from "@azalai/domain";
import type { CartDTO, MedusaContainer } from "@medusajs/framework/types";
import { addressOf } from "./address";
import { describeLine } from "./describe-line";
import { lineFactsSchema } from "./line-facts";
import { loadCart, promotionCodeOf } from "./load-cart";
import { localeOfCode } from "../../locale-code";
import { currencyOf, marketOfCurrency, minorOf } from "./minor-of";
import { knownDelivery } from "./quote-delivery";

/**
 * A cart as its buyer reads it, in the language asked for or else in that in which it was opened.
 * @throws Refusal `not_found` or `cart_completed`
 */
export async function describeCart(container: MedusaContainer, cartId: string, asked?: Locale): Promise<Cart> {
  const cart = await loadCart(container, cartId);
  const locale = asked ?? localeOfCode(cart.locale);
  const currency = currencyOf(cart.currency_code);
  const market = marketOfCurrency(currency);
  const offers = await knownDelivery(container, { market, regionId: cart.region_id ?? "" });
  const totals = totalsOf(cart);
  return {
    id: cart.id,
    market: market.code,
    currency,
    locale,
    itemCount: (cart.items ?? []).reduce((sum, { quantity }) => sum + Number(quantity), 0),
    groups: groupsOf(cart, currency, locale),
    promotionCode: promotionCodeOf(cart),
    ...totals,
    taxMinor: taxOf(cart, market, totals.totalMinor),
    shippingOptions: offers.map(({ id, name, price, isPickup }) => ({
      id,
      name: name[locale],
      priceMinor: minorOf(price, currency),
      isPickup,
    })),
    shippingOptionId: cart.shipping_methods?.[0]?.shipping_option_id ?? null,
    email: cart.email ?? null,
    address: cart.shipping_address ? addressOf(cart.shipping_address) : null,
    paymentMethods: market.code === "ml" ? ["card", "antenna"] : ["card"],
  };
}

/** What a cart comes to, in minor units, tax inside: items − discount + shipping = total, whatever Medusa did not round. */
export function totalsOf(cart: CartDTO): Pick<Cart, "itemsMinor" | "discountMinor" | "shippingMinor" | "totalMinor"> {
  const currency = currencyOf(cart.currency_code);
  const itemsMinor = (cart.items ?? []).reduce(
    (sum, item) => sum + minorOf(item.unit_price, currency) * Number(item.quantity),
    0,
  );
  const shippingMinor = (cart.shipping_methods ?? []).reduce((sum, { amount }) => sum + minorOf(amount, currency), 0);
  const totalMinor = minorOf(cart.total, currency);
  return { itemsMinor, discountMinor: itemsMinor + shippingMinor - totalMinor, shippingMinor, totalMinor };
}

/** Until the address is known, the tax of the country that the market's displayed prices refer to. */
function taxOf(cart: CartDTO, market: Market, totalMinor: number): number {
  const parts = [...(cart.items ?? []), ...(cart.shipping_methods ?? [])];
  if (cart.shipping_address && parts.every(({ tax_lines }) => (tax_lines ?? []).length > 0))
    return minorOf(cart.tax_total, market.currency);
  return proportion(totalMinor, market.taxRateBasisPoints, 10_000 + market.taxRateBasisPoints);
}

/** Lines in the order in which they came into the cart, under the seller of each. */
function groupsOf(cart: CartDTO, currency: CurrencyCode, locale: Locale): Cart["groups"] {
  const groups = new Map<string, Cart["groups"][number]>();
  const items = [...(cart.items ?? [])].sort((a, b) => a.id.localeCompare(b.id));
  for (const item of items) {
    const facts = lineFactsSchema.parse(item.metadata);
    const { handle, name, town } = facts.seller;
    const group = groups.get(handle) ?? { seller: { handle, name, town }, lines: [] };
    group.lines.push({
      id: item.id,
      variantId: item.variant_id ?? "",
      ...describeLine(item, facts, currency, locale),
    });
    groups.set(handle, group);
  }
  return [...groups.values()];
}
