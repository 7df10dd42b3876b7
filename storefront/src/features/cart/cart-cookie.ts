import "server-only";
import { MARKET_CODES, type MarketCode } from "@azalai/domain";
import { cookies } from "next/headers";
import { environment } from "@/backend/environment";

/** Which cart a browser holds, and the proof that it opened it. */
export interface CartKey {
  cartId: string;
  token: string;
}

const CART = "cart";
/** How many pieces, for the header's figure; the only one of the two that a script may read. */
const CART_COUNT = "cart_count";
const KEPT_FOR_SECONDS = 30 * 24 * 60 * 60;
const WRITTEN = /^([A-Za-z0-9_-]{1,80})\.([A-Za-z0-9._~+/=-]{1,400})$/;

/** The browser's cart; null where it has none, or where the cookie is not one that we wrote. */
export async function readCartKey(): Promise<CartKey | null> {
  const [, cartId, token] = WRITTEN.exec((await cookies()).get(CART)?.value ?? "") ?? [];
  return cartId && token ? { cartId, token } : null;
}

/** Remembers the cart and its number of pieces. Only in an action or a route handler. */
export async function keepCart({ cartId, token }: CartKey, itemCount: number): Promise<void> {
  const jar = await cookies();
  const options = {
    path: "/",
    sameSite: "lax" as const,
    secure: environment().STOREFRONT_URL.startsWith("https:"),
    maxAge: KEPT_FOR_SECONDS,
  };
  jar.set(CART, `${cartId}.${token}`, { ...options, httpOnly: true });
  jar.set(CART_COUNT, String(itemCount), options);
}

/** Only in an action or a route handler. */
export async function forgetCart(): Promise<void> {
  const jar = await cookies();
  jar.delete(CART);
  jar.delete(CART_COUNT);
}

/** The market that the reader chose; the European one where none was. */
export async function readMarket(): Promise<MarketCode> {
  const chosen = (await cookies()).get("market")?.value;
  return MARKET_CODES.find((code) => code === chosen) ?? "eu";
}
