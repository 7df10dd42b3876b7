import type { PlaceResult } from "@azalai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { readPaymentData } from "../../modules/stripe-checkout/checkout-data";
import { refusalCodeOf } from "../../refusal";
import { findOpenedPayment } from "../cart/load-cart";

/**
 * Makes the order of a paid cart, or finds the one that exists: repeating it, or racing with the webhook, gives one order.
 * @throws Refusal `cart_empty` or `not_found`; any error of the machinery itself
 */
export async function placeOrder(container: MedusaContainer, cartId: string): Promise<PlaceResult> {
  const existing = await findOrderToken(container, cartId);
  if (existing) return { type: "placed", token: existing };
  try {
    await completeCartWorkflow(container).run({ input: { id: cartId } });
  } catch (error) {
    return { type: "not_placed", reason: await reasonOf(container, error, cartId) };
  }
  const token = await findOrderToken(container, cartId);
  if (!token) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The order of cart ${cartId} has no token.`);
  return { type: "placed", token };
}

/** The order that a cart has become; null where there is none yet. */
export async function findOrderId(container: MedusaContainer, cartId: string): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  });
  const [link] = z.array(z.object({ order_id: z.string() })).parse(data);
  return link?.order_id ?? null;
}

/** The token of a cart's order; null where there is none yet. */
export async function findOrderToken(container: MedusaContainer, cartId: string): Promise<string | null> {
  const orderId = await findOrderId(container, cartId);
  if (!orderId) return null;
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [access] = await sellerOrders.listOrderAccesses({ order_id: orderId }, { select: ["token"] });
  return access?.token ?? null;
}

type Reason = Extract<PlaceResult, { type: "not_placed" }>["reason"];

/** Core says why by its error; the payment provider by what it left in the session. */
async function reasonOf(container: MedusaContainer, error: unknown, cartId: string): Promise<Reason> {
  if (refusalCodeOf(error) === "cart_changed") return "cart_changed";
  if (isOutOfStock(error)) return "out_of_stock";
  const payment = await findOpenedPayment(container, cartId);
  const [session] = payment?.sessions ?? [];
  // Without a session core does not even ask: none was opened, or it was released.
  if (!session) return payment ? "cart_changed" : "awaiting";
  if (!isErrorOfType(error, MedusaError.Types.NOT_ALLOWED)) throw error;
  const { amountMismatch, declineCode } = readPaymentData(session.data ?? {});
  if (amountMismatch) return "cart_changed";
  return declineCode ? "declined" : "awaiting";
}

/** Core has a code for it where it looks before, and only these words where a reservation comes too late. */
function isOutOfStock(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const hasCode = "code" in error && error.code === MedusaError.Codes.INSUFFICIENT_INVENTORY;
  return hasCode || ("message" in error && String(error.message).startsWith("Not enough stock available"));
}

function isErrorOfType(error: unknown, type: string): boolean {
  return typeof error === "object" && error !== null && "type" in error && error.type === type;
}
