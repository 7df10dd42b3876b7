import type { Cart } from "@azalai/contracts";

/** What the buyer pays in all with a delivery option of the cart, in minor units. */
export function totalWith(cart: Cart, option: Cart["shippingOptions"][number]): number {
  return cart.itemsMinor - cart.discountMinor + option.priceMinor;
}
