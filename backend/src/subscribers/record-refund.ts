import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { recordRefund } from "../workflows/order/record-refund";

/** What a buyer gets back is taken back from those it was credited to. */
export default async function recordRefundInLedger({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await recordRefund(container, event.data.id);
}

export const config: SubscriberConfig = { event: "payment.refunded", context: { subscriberId: "record-refund" } };
