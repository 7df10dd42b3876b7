import { createHmac, timingSafeEqual } from "node:crypto";

/** What proves that its bearer opened the cart: HMAC-SHA256 of the cart's id, base64url. */
export function signCartToken(cartId: string, linkSecret: string): string {
  return createHmac("sha256", linkSecret).update(cartId).digest("base64url");
}

export function isCartTokenValid(cartId: string, token: string | undefined, linkSecret: string): boolean {
  const expected = Buffer.from(signCartToken(cartId, linkSecret));
  const given = Buffer.from(token ?? "");
  return expected.length === given.length && timingSafeEqual(expected, given);
}
