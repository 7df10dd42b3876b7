import { PromotionActions } from "@medusajs/framework/utils";
import { transform, when, type WorkflowData } from "@medusajs/framework/workflows-sdk";
import { deletePaymentSessionsWorkflow, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import type { CartBeforeChange } from "./load-cart-before-change";

/**
 * After any change of a cart's lines: the discount is computed again, and a payment that was opened for the cart as it was
 * is released, so that it can no longer be paid.
 */
export function settleCartChange(before: WorkflowData<CartBeforeChange>): void {
  when("cart-has-a-promotion", before, ({ promotionCode }) => promotionCode !== null).then(() => {
    updateCartPromotionsWorkflow.runAsStep({
      input: transform(before, ({ cart, promotionCode }) => ({
        cart_id: cart.id,
        promo_codes: promotionCode === null ? [] : [promotionCode],
        action: PromotionActions.REPLACE,
      })),
    });
  });
  releaseOpenedPayment(before);
}

/** Expires the payment that was opened for the cart, if there is one. */
export function releaseOpenedPayment(before: WorkflowData<CartBeforeChange>): void {
  when("cart-has-an-opened-payment", before, ({ payment }) => (payment?.sessions.length ?? 0) > 0).then(() => {
    deletePaymentSessionsWorkflow.runAsStep({
      input: transform(before, ({ payment }) => ({ ids: (payment?.sessions ?? []).map(({ id }) => id) })),
    });
  });
}
