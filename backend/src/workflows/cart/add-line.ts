import { LINE_QUANTITY_MAX } from "@azalai/contracts";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createLineItemsStep,
  releaseLockStep,
  updateLineItemsStep,
} from "@medusajs/medusa/core-flows";
import { Refusal } from "../../refusal";
import { lineOfQuote } from "./line-of-quote";
import { CART_LOCK, loadCartBeforeChangeStep, type CartBeforeChange } from "./load-cart-before-change";
import { currencyOf } from "./minor-of";
import { quoteVariants, requireSellable } from "./quote-variants";
import { settleCartChange } from "./settle-cart-change";

export interface AddLineInput {
  cartId: string;
  variantId: string;
  quantity: number;
}

/** A variant already in the cart gets more of it; its price is then today's. */
const planLineStep = createStep(
  "plan-line",
  async (
    { input: { variantId, quantity }, before: { cart } }: { input: AddLineInput; before: CartBeforeChange },
    { container },
  ) => {
    const quotes = await quoteVariants(container, {
      variantIds: [variantId],
      regionId: cart.region_id ?? "",
      currency: currencyOf(cart.currency_code),
    });
    const existing = cart.items?.find((item) => item.variant_id === variantId);
    const wanted = Number(existing?.quantity ?? 0) + quantity;
    if (wanted > LINE_QUANTITY_MAX)
      throw new Refusal("invalid_input", `At most ${LINE_QUANTITY_MAX} of one good, ${wanted} wanted.`, "quantity");
    const quote = requireSellable(quotes, variantId, wanted, { variant: "variantId", quantity: "quantity" });
    return new StepResponse({
      created: existing ? [] : [{ ...lineOfQuote(quote, quantity), cart_id: cart.id }],
      updated: existing
        ? [{ id: existing.id, quantity: wanted, unit_price: quote.unitPrice, metadata: { ...quote.facts } }]
        : [],
    });
  },
);

/** Puts a good into a cart. */
export const addLineWorkflow = createWorkflow("add-line", (input: AddLineInput) => {
  acquireLockStep({ key: input.cartId, ...CART_LOCK });
  const before = loadCartBeforeChangeStep({ cartId: input.cartId });
  const plan = planLineStep({ input, before });
  createLineItemsStep({ id: input.cartId, items: plan.created });
  updateLineItemsStep({ id: input.cartId, items: plan.updated });
  settleCartChange(before);
  releaseLockStep({ key: input.cartId });
  return new WorkflowResponse(transform(input, ({ cartId }) => ({ id: cartId })));
});
