import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * Makes sure that a payment is not taken: what was authorised is cancelled, what was not paid yet can no longer be.
 * Repeating it does no harm. Never for the payment of an order.
 */
export async function releasePayment(container: MedusaContainer, sessionId: string): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const [session] = await payments.listPaymentSessions({ id: sessionId }, { relations: ["payment"] });
  if (!session) return;
  if (session.payment && !session.payment.canceled_at) await payments.cancelPayment(session.payment.id);
  await payments.deletePaymentSession(sessionId);
}
