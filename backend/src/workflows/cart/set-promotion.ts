import { Modules, PromotionActions } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep, updateCartPromotionsWorkflow } from "@medusajs/medusa/core-flows";
import { Refusal } from "../../refusal";
import { loadCart, promotionCodeOf } from "./load-cart";
import { CART_LOCK, loadCartBeforeChangeStep } from "./load-cart-before-change";
import { releaseOpenedPayment } from "./settle-cart-change";

export interface SetPromotionInput {
  cartId: string;
  /** Null takes the code off. */
  code: string | null;
}

/** Codes are kept in capitals and may be typed in any case. */
const findPromotionStep = createStep("find-promotion", async ({ code }: { code: string | null }, { container }) => {
  if (code === null) return new StepResponse([]);
  const capitals = code.toUpperCase();
  const [promotion] = await container.resolve(Modules.PROMOTION).listPromotions({ code: capitals }, { select: ["id"] });
  if (!promotion) throw new Refusal("promotion_invalid", `There is no promotion ${capitals}.`, "code");
  return new StepResponse([capitals]);
});

/** Core passes over a promotion that is over or does not apply: told to the buyer, and undone. */
const requireDiscountStep = createStep(
  "require-discount",
  async ({ cartId, codes }: { cartId: string; codes: string[] }, { container }) => {
    const [code] = codes;
    if (code !== undefined && promotionCodeOf(await loadCart(container, cartId)) !== code)
      throw new Refusal("promotion_invalid", `Promotion ${code} is over, or applies to nothing in this cart.`, "code");
    return new StepResponse(null);
  },
);

/** Sets the one promotion code of a cart, or takes it off. */
export const setPromotionWorkflow = createWorkflow("set-promotion", (input: SetPromotionInput) => {
  acquireLockStep({ key: input.cartId, ...CART_LOCK });
  const before = loadCartBeforeChangeStep({ cartId: input.cartId });
  const codes = findPromotionStep({ code: input.code });
  updateCartPromotionsWorkflow.runAsStep({
    input: { cart_id: input.cartId, promo_codes: codes, action: PromotionActions.REPLACE },
  });
  requireDiscountStep({ cartId: input.cartId, codes });
  releaseOpenedPayment(before);
  releaseLockStep({ key: input.cartId });
  return new WorkflowResponse(transform(input, ({ cartId }) => ({ id: cartId })));
});
