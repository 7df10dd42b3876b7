import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { MedusaError, Modules } from "@medusajs/framework/utils";

const PROVIDER = "stripe_stripe";

/**
 * Core answers every webhook with 200 and only looks at it later, and for a payment session that it cannot find it goes on
 * with whatever cart its query meets first. So what is not signed by Stripe is refused here, and what concerns no payment
 * session of this shop ends here. A failure of Stripe's own is an error, so that Stripe sends the event again.
 */
async function guardWebhook(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const { provider } = req.params;
  if (provider !== PROVIDER)
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No payments of this kind are taken here.");
  const payments = req.scope.resolve(Modules.PAYMENT);
  const payload = { data: {}, rawData: req.rawBody ?? "", headers: { ...req.headers } };
  const { data } = await payments.getWebhookActionAndData({ provider, payload });
  const sessions = data
    ? await payments.listPaymentSessions({ id: [data.session_id] }, { select: ["id"], take: 1 })
    : [];
  if (sessions.length === 0) return void res.sendStatus(200);
  next();
}

export const stripeWebhookMiddlewares: MiddlewareRoute[] = [
  { matcher: "/hooks/payment/:provider", methods: ["POST"], middlewares: [guardWebhook] },
];
