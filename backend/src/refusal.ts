import type { ErrorCode } from "@azalai/contracts";
import { MedusaError } from "@medusajs/framework/utils";

/** The HTTP status of each refusal. */
export const REFUSAL_STATUS: Record<ErrorCode, number> = {
  invalid_input: 400,
  unauthorized: 401,
  password_wrong: 401,
  cart_foreign: 403,
  not_found: 404,
  cart_changed: 409,
  link_invalid: 410,
  cart_completed: 409,
  out_of_stock: 409,
  address_country: 422,
  cart_empty: 422,
  not_sold_here: 422,
  payment_unavailable: 422,
  promotion_expired: 422,
  promotion_invalid: 422,
  withdrawal_excepted: 422,
  withdrawal_late: 422,
  too_many_requests: 429,
};

/**
 * A request that cannot be granted, with the reason a buyer can be told. A MedusaError, so that core workflows pass it on
 * and undo what they did; `code` and `field` survive the workflow engine, which copies errors.
 */
export class Refusal extends MedusaError {
  readonly field: string | undefined;

  /** @param field the field at fault, as a path: `address.city` */
  constructor(code: ErrorCode, message: string, field?: string) {
    super(MedusaError.Types.NOT_ALLOWED, message, code);
    this.field = field;
  }
}

/** The code of a refusal, also after the workflow engine has copied it; null for any other error. */
export function refusalCodeOf(error: unknown): ErrorCode | null {
  if (typeof error !== "object" || error === null || !("code" in error) || typeof error.code !== "string") return null;
  const { code } = error;
  return isErrorCode(code) ? code : null;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(REFUSAL_STATUS, code);
}
