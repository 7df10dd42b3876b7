import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows";
import { PROVIDERS } from "../checkout/payment-methods";

const paymentSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  captured_at: z.unknown(),
  canceled_at: z.unknown(),
});
const collectionSchema = z.object({ payment_collection: z.object({ payments: z.array(paymentSchema) }) });

/** Takes what the card of an order's buyer holds. Repeating it takes nothing twice. */
export async function capturePaymentsOfOrder(container: MedusaContainer, orderId: string): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: [
      "payment_collection.payments.id",
      "payment_collection.payments.provider_id",
      "payment_collection.payments.captured_at",
      "payment_collection.payments.canceled_at",
    ],
    filters: { order_id: orderId },
  });
  const payments = z
    .array(collectionSchema)
    .parse(data)
    .flatMap(({ payment_collection }) => payment_collection.payments);
  for (const { id, provider_id, captured_at, canceled_at } of payments)
    if (provider_id === PROVIDERS.card && !captured_at && !canceled_at)
      await capturePaymentWorkflow(container).run({ input: { payment_id: id } });
}
