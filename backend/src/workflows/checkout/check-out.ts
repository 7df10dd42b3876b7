import type { Checkout, checkoutResultSchema } from "@azalai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "@medusajs/framework/zod";
import { readPaymentData } from "../../modules/stripe-checkout/checkout-data";
import { Refusal, refusalCodeOf } from "../../refusal";
import { openPaymentWorkflow, type OpenPaymentInput } from "./open-payment";
import { findOrderToken, placeOrder } from "./place-order";
import { prepareCartForPaymentWorkflow, type PrepareInput } from "./prepare-cart-for-payment";

export type CheckoutResult = z.infer<typeof checkoutResultSchema>;

/**
 * From a filled cart to a payment page, or, where nothing is paid now, to an order. The same click twice finds the same
 * payment, or the order that the first one made. `customerId` is of the buyer's account where they have a session.
 * @throws Refusal `cart_changed` where the cart costs something else than the buyer agreed to, and what the workflows refuse
 */
export async function checkOut(
  container: MedusaContainer,
  cartId: string,
  checkout: Checkout,
  customerId?: string,
): Promise<CheckoutResult> {
  try {
    return await openOrPlace(container, { cartId, checkout, customerId });
  } catch (error) {
    const token = refusalCodeOf(error) === "cart_completed" ? await findOrderToken(container, cartId) : null;
    if (token) return { type: "placed", token };
    throw error;
  }
}

async function openOrPlace(container: MedusaContainer, input: PrepareInput): Promise<CheckoutResult> {
  const { cartId, checkout } = input;
  await prepareCartForPaymentWorkflow(container).run({ input });
  const payment = await openPayment(container, { cartId, checkout });
  if (!payment.isAgreed)
    throw new Refusal("cart_changed", `Cart ${cartId} no longer costs what the buyer saw.`, "expectedTotalMinor");
  // A page found again may have been paid already.
  if (checkout.paymentMethod === "antenna" || payment.isReused) {
    const placed = await placeOrder(container, cartId);
    if (placed.type === "placed") return placed;
    if (placed.reason === "out_of_stock")
      throw new Refusal("out_of_stock", "A good of this cart was sold in the meantime.");
  }
  const { url } = readPaymentData(payment.data ?? {});
  if (!url) throw new Refusal("payment_unavailable", `No payment could be opened for cart ${cartId}.`, "paymentMethod");
  return { type: "redirect", url };
}

/** A payment provider that does not answer is a reason to try later, or to pay otherwise, and no fault of the buyer's. */
async function openPayment(container: MedusaContainer, input: OpenPaymentInput) {
  try {
    return (await openPaymentWorkflow(container).run({ input })).result;
  } catch (error) {
    if (refusalCodeOf(error)) throw error;
    const reason = error instanceof Error ? error : new Error(String(error));
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`The payment of cart ${input.cartId} could not be opened`, reason);
    throw new Refusal("payment_unavailable", `No payment could be opened for cart ${input.cartId}.`, "paymentMethod");
  }
}
