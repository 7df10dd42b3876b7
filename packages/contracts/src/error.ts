import { z } from "zod";

/** Why a request was refused; the storefront says it in the reader's language. */
export const ERROR_CODES = [
  "invalid_input",
  "not_found",
  "not_sold_here",
  "out_of_stock",
  "promotion_invalid",
  "promotion_expired",
  "cart_empty",
  "cart_changed",
  "cart_foreign",
  "cart_completed",
  "address_country",
  "payment_unavailable",
  "withdrawal_excepted",
  "withdrawal_late",
  "too_many_requests",
  "unauthorized",
  "password_wrong",
  "link_invalid",
] as const;
export const apiErrorSchema = z.object({
  code: z.enum(ERROR_CODES),
  /** A sentence in English for whoever reads a log; never a stack trace. */
  message: z.string(),
  /** The field at fault, as a path: `address.city`. */
  field: z.string().optional(),
  requestId: z.string().optional(),
});
export type ApiError = z.infer<typeof apiErrorSchema>;
export type ErrorCode = (typeof ERROR_CODES)[number];
