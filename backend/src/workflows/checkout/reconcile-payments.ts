import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, PaymentSessionStatus } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { capturePaymentsOfOrder } from "../order/capture-payments";
import { PROVIDERS } from "./payment-methods";
import { findOrderId, placeOrder } from "./place-order";
import { releasePayment } from "./release-payment";

const MINUTE_MS = 60_000;
/** The first look: until then the buyer's return and the webhook are at work. */
const FIRST_LOOK_MS = { from: 3 * MINUTE_MS, to: 6 * MINUTE_MS };
/** The second look: the payment page has closed. */
const CLOSED_MS = 32 * MINUTE_MS;
/** What has not become an order by then will not. */
const HOPELESS_MS = 40 * MINUTE_MS;
/** What is older was settled by earlier runs; a card holds money for seven days. */
const HORIZON_MS = 7 * 24 * 60 * MINUTE_MS;
/** Sessions looked at in one run, oldest first. */
const BATCH = 50;

const UNSETTLED = [
  PaymentSessionStatus.PENDING,
  PaymentSessionStatus.REQUIRES_MORE,
  PaymentSessionStatus.AUTHORIZED,
  PaymentSessionStatus.ERROR,
];
const sessionSchema = z.object({
  id: z.string(),
  created_at: z.coerce.date(),
  provider_id: z.string(),
  status: z.string(),
  payment_collection_id: z.string(),
  payment: z.object({ captured_at: z.unknown(), canceled_at: z.unknown() }).nullish(),
});
type Session = z.infer<typeof sessionSchema>;

/**
 * Settles the card payments that neither the buyer's return nor a webhook has settled: what was paid becomes its order and
 * is taken, what never became an order is released. Running it twice, or beside a purchase, does no harm.
 * @param now passed in, so that it can be tried at any time
 */
export async function reconcilePayments(container: MedusaContainer, now: Date): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  for (const session of await unsettledSessions(container, now)) {
    try {
      await settle(container, session, now);
    } catch (error) {
      logger.error(
        `Payment session ${session.id} could not be reconciled`,
        error instanceof Error ? error : new Error(String(error)),
      );
    }
  }
}

async function unsettledSessions(container: MedusaContainer, now: Date): Promise<Session[]> {
  const before = (ageMs: number): Date => new Date(now.getTime() - ageMs);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: [
      "id",
      "created_at",
      "provider_id",
      "status",
      "payment_collection_id",
      "payment.captured_at",
      "payment.canceled_at",
    ],
    filters: {
      provider_id: PROVIDERS.card,
      status: UNSETTLED,
      $or: [
        { created_at: { $lt: before(FIRST_LOOK_MS.from), $gt: before(FIRST_LOOK_MS.to) } },
        { created_at: { $lt: before(CLOSED_MS), $gt: before(HORIZON_MS) } },
      ],
      payment_collection: { status: { $ne: "completed" } },
    },
    pagination: { take: BATCH, skip: 0, order: { created_at: "ASC" } },
  });
  return z
    .array(sessionSchema)
    .parse(data)
    .filter(({ payment }) => !payment?.captured_at && !payment?.canceled_at);
}

async function settle(container: MedusaContainer, session: Session, now: Date): Promise<void> {
  const cartId = await cartOf(container, session);
  if (cartId) {
    const orderId = await findOrderId(container, cartId);
    if (orderId) return capturePaymentsOfOrder(container, orderId);
    if ((await placeOrder(container, cartId)).type === "placed") return;
  }
  if (now.getTime() - session.created_at.getTime() < HOPELESS_MS) return;
  await container.resolve(Modules.LOCKING).execute(cartId ?? session.id, async () => {
    if (cartId && (await findOrderId(container, cartId))) return;
    await releasePayment(container, session.id);
  });
}

async function cartOf(container: MedusaContainer, { payment_collection_id }: Session): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id },
  });
  const [link] = z.array(z.object({ cart_id: z.string() })).parse(data);
  return link?.cart_id ?? null;
}
