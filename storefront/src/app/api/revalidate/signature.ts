import { createHmac, timingSafeEqual } from "node:crypto";

const WINDOW_SECONDS = 300;

export interface SignedCall {
  body: string;
  /** Header `x-azalai-timestamp`, in seconds. */
  timestamp: string | null;
  /** Header `x-azalai-signature`: hex HMAC-SHA256 of `${timestamp}.${body}`. */
  signature: string | null;
}

/** True for a call signed with the secret at most 300 s away from `nowSeconds`. */
export function isSigned(call: SignedCall, secret: string, nowSeconds: number): boolean {
  if (!call.timestamp || !/^\d{1,12}$/.test(call.timestamp) || !call.signature) return false;
  if (Math.abs(nowSeconds - Number(call.timestamp)) > WINDOW_SECONDS) return false;
  const expected = createHmac("sha256", secret).update(`${call.timestamp}.${call.body}`).digest();
  const given = Buffer.from(call.signature, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
