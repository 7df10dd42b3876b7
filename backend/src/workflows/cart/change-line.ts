import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  deleteLineItemsStep,
  releaseLockStep,
  updateLineItemsStep,
} from "@medusajs/medusa/core-flows";
import { Refusal } from "../../refusal";
import { CART_LOCK, loadCartBeforeChangeStep, type CartBeforeChange } from "./load-cart-before-change";
import { currencyOf } from "./minor-of";
import { quoteVariants, requireSellable } from "./quote-variants";
import { settleCartChange } from "./settle-cart-change";

export interface ChangeLineInput {
  cartId: string;
  lineId: string;
  /** 0 takes the line out. */
  quantity: number;
}

interface ChangePlan {
  removed: string[];
  updated: { id: string; quantity: number; unit_price: number; metadata: Record<string, unknown> }[];
}

const planChangeStep = createStep(
  "plan-change",
  async (
    { input: { lineId, quantity }, before: { cart } }: { input: ChangeLineInput; before: CartBeforeChange },
    { container },
  ) => {
    const line = cart.items?.find((item) => item.id === lineId);
    if (!line?.variant_id) throw new Refusal("not_found", `Cart ${cart.id} has no line ${lineId}.`, "lineId");
    const plan: ChangePlan = { removed: [], updated: [] };
    if (quantity === 0) return new StepResponse({ ...plan, removed: [lineId] });
    const quotes = await quoteVariants(container, {
      variantIds: [line.variant_id],
      regionId: cart.region_id ?? "",
      currency: currencyOf(cart.currency_code),
    });
    const quote = requireSellable(quotes, line.variant_id, quantity, { variant: "lineId", quantity: "quantity" });
    return new StepResponse({
      ...plan,
      updated: [{ id: lineId, quantity, unit_price: quote.unitPrice, metadata: { ...quote.facts } }],
    });
  },
);

/** Changes how many of a line's good are wanted, or takes the line out. */
export const changeLineWorkflow = createWorkflow("change-line", (input: ChangeLineInput) => {
  acquireLockStep({ key: input.cartId, ...CART_LOCK });
  const before = loadCartBeforeChangeStep({ cartId: input.cartId });
  const plan = planChangeStep({ input, before });
  deleteLineItemsStep(plan.removed);
  updateLineItemsStep({ id: input.cartId, items: plan.updated });
  settleCartChange(before);
  releaseLockStep({ key: input.cartId });
  return new WorkflowResponse(transform(input, ({ cartId }) => ({ id: cartId })));
});
