import "server-only";
import {
  cartSchema,
  checkoutResultSchema,
  openedCartSchema,
  placeResultSchema,
  type Cart,
  type Checkout,
  type PlaceResult,
} from "@azalai/contracts";
import type { Locale, MarketCode } from "@azalai/domain";
import type { z } from "zod";
import { callBackend } from "@/backend/client";
import type { CartKey } from "./cart-cookie";

/** A variant and how many of it. */
export interface Wanted {
  variantId: string;
  quantity: number;
}

// Every call is live: nothing of a cart is ever kept. All throw BackendError with the backend's code where it refuses.

export async function openCart(
  market: MarketCode,
  locale: Locale,
  wanted: Wanted,
): Promise<{ cart: Cart; key: CartKey }> {
  const { cart, token } = await callBackend({
    path: "/store/carts/open",
    body: { market, locale, ...wanted },
    answer: openedCartSchema,
  });
  return { cart, key: { cartId: cart.id, token } };
}

export function readCart(key: CartKey, locale: Locale): Promise<Cart> {
  return callBackend({ path: pathOf(key, "summary"), query: { locale }, cartToken: key.token, answer: cartSchema });
}

export function addLine(key: CartKey, wanted: Wanted): Promise<Cart> {
  return write(key, "lines", wanted, cartSchema);
}

/** 0 takes the line out. */
export function changeLine(key: CartKey, lineId: string, quantity: number): Promise<Cart> {
  return write(key, `lines/${encodeURIComponent(lineId)}`, { quantity }, cartSchema);
}

/** null takes the code off. */
export function setPromotion(key: CartKey, code: string | null): Promise<Cart> {
  return write(key, "promotion", { code }, cartSchema);
}

/** With a session the order becomes that account's. */
export function checkOut(
  key: CartKey,
  checkout: Checkout,
  sessionToken: string | undefined,
): Promise<z.infer<typeof checkoutResultSchema>> {
  return write(key, "checkout", checkout, checkoutResultSchema, sessionToken);
}

/** Makes the order of a paid cart, or gives the one already made. */
export function placeOrder(key: CartKey): Promise<PlaceResult> {
  return write(key, "place", {}, placeResultSchema);
}

function write<T>(key: CartKey, what: string, body: unknown, answer: z.ZodType<T>, sessionToken?: string): Promise<T> {
  return callBackend({ path: pathOf(key, what), body, cartToken: key.token, sessionToken, answer });
}

function pathOf({ cartId }: CartKey, what: string): string {
  return `/store/carts/${encodeURIComponent(cartId)}/${what}`;
}
