import { createHmac } from "node:crypto";

/** The `stripe-signature` header: HMAC-SHA256 of `timestamp.payload` (https://docs.stripe.com/webhooks#verify-manually). */
export function signPayload(payload: string, secret: string, timestampSeconds: number): string {
  const digest = createHmac("sha256", secret).update(`${timestampSeconds}.${payload}`).digest("hex");
  return `t=${timestampSeconds},v1=${digest}`;
}
