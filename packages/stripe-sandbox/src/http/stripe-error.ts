import type { Stripe } from "stripe";

interface StripeErrorDetails {
  code?: string;
  param?: string;
  declineCode?: string;
  chargeId?: string;
  paymentIntent?: Stripe.PaymentIntent;
}

type StripeErrorType = "api_error" | "card_error" | "idempotency_error" | "invalid_request_error";

/** A refusal as Stripe words it (https://docs.stripe.com/api/errors); the SDK turns it into its own error classes. */
export class StripeApiError extends Error {
  constructor(
    readonly status: number,
    readonly type: StripeErrorType,
    message: string,
    readonly details: StripeErrorDetails = {},
  ) {
    super(message);
  }

  toBody(): object {
    const { code, param, declineCode, chargeId, paymentIntent } = this.details;
    return {
      error: {
        type: this.type,
        message: this.message,
        ...(code === undefined ? {} : { code }),
        ...(param === undefined ? {} : { param }),
        ...(declineCode === undefined ? {} : { decline_code: declineCode }),
        ...(chargeId === undefined ? {} : { charge: chargeId }),
        ...(paymentIntent === undefined ? {} : { payment_intent: paymentIntent }),
      },
    };
  }
}

/** 400: the request itself is wrong. */
export function invalidRequest(message: string, details: StripeErrorDetails = {}): StripeApiError {
  return new StripeApiError(400, "invalid_request_error", message, details);
}

/** 404: there is no such object. */
export function resourceMissing(kind: string, id: string, param = "id"): StripeApiError {
  return new StripeApiError(404, "invalid_request_error", `No such ${kind}: '${id}'`, {
    code: "resource_missing",
    param,
  });
}
