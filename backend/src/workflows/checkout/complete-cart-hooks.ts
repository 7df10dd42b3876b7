import type { CartDTO, MedusaContainer, PaymentSessionDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { Refusal } from "../../refusal";
import { currencyOf, minorOf } from "../cart/minor-of";
import { findOffered } from "../cart/quote-variants";
import { recordSale } from "../order/record-sale";
import { releasePayment } from "./release-payment";

/** A cart as core's completion reads it. */
type CompletedCart = CartDTO & { payment_collection?: { payment_sessions?: PaymentSessionDTO[] } };

/**
 * The last word before an order exists, on the buyer's return and on the webhook alike, under the cart's lock: what was
 * paid must be what the cart costs, every good must still be sold there, and the money must be there. The payment is
 * authorised here rather than at core's end, so that an unpaid cart makes no order that has to be undone; where a later
 * step fails, it is released.
 */
completeCartWorkflow.hooks.validate(
  async ({ cart }: { cart: CompletedCart }, { container }) => {
    if (cart.completed_at) return new StepResponse(undefined, null);
    const sessions = cart.payment_collection?.payment_sessions ?? [];
    const [session] = sessions;
    if (!session) throw new Refusal("cart_changed", `The payment of cart ${cart.id} was released.`);
    if (!(await isAsPaid(container, cart, session))) {
      await releasePayment(container, session.id);
      throw new Refusal("cart_changed", `Cart ${cart.id} is no longer what was paid; the payment is released.`);
    }
    const payment = await container.resolve(Modules.PAYMENT).authorizePaymentSession(session.id, {});
    if (payment?.canceled_at) throw new Refusal("cart_changed", `The payment of cart ${cart.id} was released.`);
    return new StepResponse(undefined, session.id);
  },
  async (sessionId, { container }) => {
    if (!sessionId) return;
    try {
      await releasePayment(container, sessionId);
    } catch (error) {
      // The reconciliation job tries again; what failed first is what the caller has to hear.
      const cause = error instanceof Error ? error : new Error(String(error));
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`Payment session ${sessionId} could not be released`, cause);
    }
  },
);

async function isAsPaid(container: MedusaContainer, cart: CompletedCart, session: PaymentSessionDTO): Promise<boolean> {
  const currency = currencyOf(cart.currency_code);
  if (session.currency_code !== currency || minorOf(session.amount, currency) !== minorOf(cart.total, currency))
    return false;
  const variantIds = (cart.items ?? []).map(({ variant_id }) => variant_id ?? "");
  const offered = await findOffered(container, { variantIds, regionId: cart.region_id ?? "", currency });
  return variantIds.every((id) => offered.has(id));
}

type OrderCreatedHook = (
  handler: (input: { order_id: string }, context: { container: MedusaContainer }) => Promise<StepResponse<undefined>>,
) => void;

/** Core makes this hook without telling its type. */
function hasOrderCreated(hooks: object): hooks is { orderCreated: OrderCreatedHook } {
  return "orderCreated" in hooks && typeof hooks.orderCreated === "function";
}

if (!hasOrderCreated(completeCartWorkflow.hooks))
  throw new Error("core's completeCartWorkflow has no hook orderCreated");
completeCartWorkflow.hooks.orderCreated(async ({ order_id }, { container }) => {
  try {
    await recordSale(container, order_id);
  } catch (error) {
    if (error instanceof MedusaError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Order ${order_id} could not be recorded: ${reason}`);
  }
  return new StepResponse(undefined);
});
