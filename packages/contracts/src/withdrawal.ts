import { WITHDRAWAL_TERMS } from "@azalai/domain";
import { z } from "zod";
import { currencySchema, localeSchema, minorSchema } from "./money.js";

const tokenSchema = z.string().min(1).max(200);

/** `POST /store/withdrawals/find`: a buyer without the order's address. Both must be right; otherwise the answer is always `not_found`. */
export const findWithdrawalSchema = z.object({
  displayId: z.number().int().min(1).max(1e9),
  email: z.email().max(160),
});

/** Answer of `POST /store/withdrawals/find`: by this the order is reached. */
export const foundWithdrawalSchema = z.object({ token: z.string() });

/** `POST /store/withdrawals`: the declaration, as its maker has just confirmed it. The same twice is recorded once. */
export const withdrawalRequestSchema = z.object({
  token: tokenSchema,
  locale: localeSchema,
  name: z.string().trim().min(1).max(160),
  /** Where the acknowledgement goes to. */
  contact: z.email().max(160),
  /** `isSealed` is what the buyer says of a line whose term is `if_sealed`. */
  lines: z
    .array(z.object({ id: z.string().min(1).max(80), isSealed: z.boolean() }))
    .min(1)
    .max(200),
});
export type WithdrawalRequest = z.infer<typeof withdrawalRequestSchema>;

/** A recorded declaration. `receivedAt` is the moment that counts. */
export const withdrawalSchema = z.object({
  id: z.string(),
  receivedAt: z.iso.datetime(),
  name: z.string(),
  contact: z.string(),
  lineIds: z.array(z.string()),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;

/** `GET /store/withdrawals/by-token/:token?locale`: what of an order can be withdrawn from, until when, and what already was. */
export const withdrawalOfferSchema = z.object({
  displayId: z.number().int(),
  token: z.string(),
  currency: currencySchema,
  /** Of the order: what the form proposes. */
  name: z.string(),
  email: z.string(),
  /** `YYYY-MM-DD`; null while a parcel is still to come. */
  lastDay: z.iso.date().nullable(),
  isInTime: z.boolean(),
  lines: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      variantTitle: z.string().nullable(),
      quantity: z.number().int(),
      totalMinor: minorSchema,
      sellerName: z.string(),
      term: z.enum(WITHDRAWAL_TERMS),
      isWithdrawn: z.boolean(),
    }),
  ),
  withdrawals: z.array(withdrawalSchema),
});
export type WithdrawalOffer = z.infer<typeof withdrawalOfferSchema>;
