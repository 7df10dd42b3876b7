import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../environment";
import { orderConfirmation } from "../modules/mail/order-confirmation";
import { describeOrder } from "../workflows/order/describe-order";

/** Writes to the buyer, once per order, in the language of the purchase. */
export default async function confirmOrder({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const { storefrontUrl, stripeApiKey } = environment();
  const order = await describeOrder(container, event.data.id);
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: order.email,
    channel: "email",
    template: "order-confirmation",
    idempotency_key: `order-confirmation:${event.data.id}`,
    resource_type: "order",
    resource_id: event.data.id,
    content: orderConfirmation(order, { storefrontUrl, isTrial: !/^(sk|rk)_live_/.test(stripeApiKey) }),
  });
}

export const config: SubscriberConfig = { event: "order.placed", context: { subscriberId: "confirm-order" } };
