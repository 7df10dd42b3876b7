import type { Checkout } from "@azalai/contracts";
import type { CartDTO, CartLineItemDTO, MedusaContainer } from "@medusajs/framework/types";
import { PromotionActions } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  addShippingMethodToCartStep,
  findOrCreateCustomerStep,
  releaseLockStep,
  removeShippingMethodFromCartStep,
  updateCartPromotionsWorkflow,
  updateCartsStep,
  updateLineItemsStep,
  updateTaxLinesWorkflow,
} from "@medusajs/medusa/core-flows";
import { Refusal } from "../../refusal";
import { storedAddress } from "../cart/address";
import { loadOpenCart, promotionCodeOf } from "../cart/load-cart";
import { CART_LOCK } from "../cart/load-cart-before-change";
import { LOCALE_CODES } from "../../locale-code";
import { currencyOf, marketOfCurrency } from "../cart/minor-of";
import { quoteDelivery, type DeliveryOffer } from "../cart/quote-delivery";
import { quoteVariants, requireSellable } from "../cart/quote-variants";

export interface PrepareInput {
  cartId: string;
  checkout: Checkout;
  /** Of the buyer's account; without one the order goes to whoever the address is of. */
  customerId?: string;
}

/** Everything that a checkout says is judged before anything is written. */
const planCheckoutStep = createStep("plan-checkout", async ({ cartId, checkout }: PrepareInput, { container }) => {
  const cart = await loadOpenCart(container, cartId);
  const items = cart.items ?? [];
  if (items.length === 0) throw new Refusal("cart_empty", `Cart ${cartId} is empty.`);
  const offer = await requireDelivery(container, cart, checkout);
  return new StepResponse({
    cart: cartChange(cart, checkout),
    regionId: cart.region_id,
    items,
    repriced: await repriceLines(container, cart, items),
    dropped: (cart.shipping_methods ?? []).map(({ id }) => id),
    method: {
      shipping_option_id: offer.id,
      name: offer.name.fr,
      data: { name: offer.name },
      amount: offer.price,
      is_tax_inclusive: true,
      cart_id: cartId,
    },
    promotionCode: promotionCodeOf(cart),
  });
});

async function requireDelivery(container: MedusaContainer, cart: CartDTO, checkout: Checkout): Promise<DeliveryOffer> {
  const market = marketOfCurrency(currencyOf(cart.currency_code));
  const { countryCode } = checkout.address;
  if (!market.countries.includes(countryCode))
    throw new Refusal(
      "address_country",
      `Market ${market.code} does not send to ${countryCode}.`,
      "address.countryCode",
    );
  if (checkout.paymentMethod === "antenna" && market.code !== "ml")
    throw new Refusal("payment_unavailable", "Paying at an antenna is for Mali only.", "paymentMethod");
  const offers = await quoteDelivery(container, { market, regionId: cart.region_id ?? "" });
  const offer = offers.find(({ id, countries }) => id === checkout.shippingOptionId && countries.includes(countryCode));
  if (!offer)
    throw new Refusal(
      "invalid_input",
      `No delivery ${checkout.shippingOptionId} to ${countryCode}.`,
      "shippingOptionId",
    );
  return offer;
}

/** The lines whose price is no longer that of the cart, at today's price. */
async function repriceLines(container: MedusaContainer, cart: CartDTO, items: CartLineItemDTO[]) {
  const quotes = await quoteVariants(container, {
    variantIds: items.flatMap(({ variant_id }) => variant_id ?? []),
    regionId: cart.region_id ?? "",
    currency: currencyOf(cart.currency_code),
  });
  return items.flatMap(({ id, variant_id, quantity, unit_price }) => {
    const fields = { variant: `lines.${id}`, quantity: `lines.${id}` };
    const { unitPrice, facts } = requireSellable(quotes, variant_id ?? "", Number(quantity), fields);
    return unitPrice === Number(unit_price) ? [] : [{ id, unit_price: unitPrice, metadata: { ...facts } }];
  });
}

function cartChange(cart: CartDTO, { email, address, locale, paymentMethod }: Checkout) {
  return {
    id: cart.id,
    email,
    locale: LOCALE_CODES[locale],
    metadata: { ...cart.metadata, paymentMethod },
    shipping_address: {
      ...(cart.shipping_address ? { id: cart.shipping_address.id } : {}),
      ...storedAddress(address),
    },
  };
}

/**
 * Takes in everything that a checkout says, at today's prices, and works out discount and taxes once. What it costs after
 * this is what will be paid; the buyer has to have agreed to it before a payment is opened.
 */
export const prepareCartForPaymentWorkflow = createWorkflow("prepare-cart-for-payment", (input: PrepareInput) => {
  acquireLockStep({ key: input.cartId, ...CART_LOCK });
  const plan = planCheckoutStep(input);
  const { customer } = findOrCreateCustomerStep({ customerId: input.customerId, email: plan.cart.email });
  updateCartsStep(transform({ plan, customer }, (data) => [{ ...data.plan.cart, customer_id: data.customer?.id }]));
  updateLineItemsStep({ id: input.cartId, items: plan.repriced });
  removeShippingMethodFromCartStep({ shipping_method_ids: plan.dropped });
  const methods = addShippingMethodToCartStep({ shipping_methods: transform(plan, ({ method }) => [method]) });
  when("has-a-promotion", plan, ({ promotionCode }) => promotionCode !== null).then(() => {
    updateCartPromotionsWorkflow.runAsStep({
      input: transform({ input, plan }, (data) => ({
        cart_id: data.input.cartId,
        promo_codes: data.plan.promotionCode === null ? [] : [data.plan.promotionCode],
        action: PromotionActions.REPLACE,
      })),
    });
  });
  updateTaxLinesWorkflow.runAsStep({
    input: {
      cart: transform({ plan, methods }, ({ plan: { cart, regionId, items, repriced }, methods: shippingMethods }) => ({
        ...cart,
        region: { id: regionId, automatic_taxes: true },
        items: items.map((item) => ({
          ...item,
          unit_price: repriced.find(({ id }) => id === item.id)?.unit_price ?? item.unit_price,
        })),
        shipping_methods: shippingMethods,
      })),
    },
  });
  releaseLockStep({ key: input.cartId });
  return new WorkflowResponse(input);
});
