import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { capturePaymentsOfOrder } from "../workflows/order/capture-payments";

/** Once an order exists, what its buyer's card holds is taken. */
export default async function capturePayment({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await capturePaymentsOfOrder(container, event.data.id);
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "capture-payment" } };
