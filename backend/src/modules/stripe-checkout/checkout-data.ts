import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const checkoutRequestSchema = z.object({
  /** What the buyer reads on Stripe's page, delivery included, with the tax in it; in minor units. */
  lines: z
    .array(
      z.object({
        name: z.string().min(1),
        description: z.string().optional(),
        quantity: z.number().int().min(1),
        unitMinor: z.number().int().min(0),
      }),
    )
    .min(1),
  locale: z.enum(["fr", "en"]),
  email: z.string(),
  cartId: z.string(),
  /** `{CHECKOUT_SESSION_ID}` in it becomes the session's id. */
  successUrl: z.string(),
  cancelUrl: z.string(),
});

/**
 * What a workflow puts into `data.checkout` when it opens a payment session. The amount is not in it: it is the payment
 * session's own, and lines that do not sum to it (a discount) are shown as one.
 */
export type CheckoutRequest = z.infer<typeof checkoutRequestSchema>;

const paymentDataSchema = z.object({
  session_id: z.string().optional(),
  checkoutSessionId: z.string().optional(),
  url: z.string().nullish(),
  amountMinor: z.number().int().optional(),
  currency: z.string().optional(),
  expiresAtSeconds: z.number().int().optional(),
  id: z.string().nullish(),
  declineCode: z.string().nullish(),
  amountMismatch: z.boolean().optional(),
});

/** What is kept in `payment_session.data` and `payment.data`; everything in it comes from this provider. */
export type PaymentData = z.infer<typeof paymentDataSchema>;

/** @throws MedusaError where a payment session was not opened by the shop's own checkout. */
export function readCheckoutRequest(data: Record<string, unknown> | undefined): CheckoutRequest {
  const read = checkoutRequestSchema.safeParse(data?.checkout);
  if (read.success) return read.data;
  const { path = [], message = "" } = read.error.issues[0] ?? {};
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    `A Stripe payment needs data.checkout: ${["checkout", ...path].join(".")}: ${message}`,
  );
}

/** What this provider kept, without trusting the rest. */
export function readPaymentData(data: Record<string, unknown> | undefined): PaymentData {
  return paymentDataSchema.catch({}).parse(data ?? {});
}
