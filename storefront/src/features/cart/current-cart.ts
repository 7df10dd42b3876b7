import "server-only";
import type { Cart, ErrorCode } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { BackendError } from "@/backend/client";
import { readCartKey, type CartKey } from "./cart-cookie";
import { readCart } from "./cart-requests";

/** `closed`: the cookie's cart is gone, is another's, or has become an order; the cookie is to be settled. */
export type CurrentCart = { state: "none" } | { state: "closed" } | { state: "open"; key: CartKey; cart: Cart };

/** The cart of the browser's cookie, read live. */
export async function currentCart(locale: Locale): Promise<CurrentCart> {
  const key = await readCartKey();
  if (!key) return { state: "none" };
  try {
    return { state: "open", key, cart: await readCart(key, locale) };
  } catch (error) {
    if (isClosedCart(error)) return { state: "closed" };
    throw error;
  }
}

const CLOSED: readonly ErrorCode[] = ["cart_foreign", "cart_completed", "unauthorized"];

/** Whether the backend said that this cart can no longer be used by this browser. `not_found` may also be of a line. */
export function isClosedCart(error: unknown): boolean {
  if (!(error instanceof BackendError)) return false;
  const { error: answer } = error;
  return (
    answer !== null && (CLOSED.includes(answer.code) || (answer.code === "not_found" && answer.field === undefined))
  );
}
