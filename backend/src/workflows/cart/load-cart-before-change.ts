import type { CartDTO } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { findOpenedPayment, loadOpenCart, promotionCodeOf, type OpenedPayment } from "./load-cart";

export interface CartBeforeChange {
  cart: CartDTO;
  promotionCode: string | null;
  payment: OpenedPayment | null;
}

/** How long a change waits for another of the same cart, and after how long a lock left by a killed process opens. */
export const CART_LOCK = { timeout: 10, ttl: 30 };

/** @throws Refusal `not_found` or `cart_completed` */
export const loadCartBeforeChangeStep = createStep(
  "load-cart-before-change",
  async ({ cartId }: { cartId: string }, { container }) => {
    const cart = await loadOpenCart(container, cartId);
    const before: CartBeforeChange = {
      cart,
      promotionCode: promotionCodeOf(cart),
      payment: await findOpenedPayment(container, cartId),
    };
    return new StepResponse(before);
  },
);
