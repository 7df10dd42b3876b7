import "server-only";
import type { PlaceResult } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { BackendError } from "@/backend/client";
import { forgetCart, readCartKey } from "@/features/cart/cart-cookie";
import { placeOrder } from "@/features/cart/cart-requests";
import { isClosedCart } from "@/features/cart/current-cart";
import { cartAddress } from "@/features/cart/notices";
import { addressOf } from "@/routing/addresses";
import { readLastOrder, rememberLastOrder } from "./last-order";
import { checkoutAddress } from "./payment-outcome";

/**
 * What became of the browser's cart, as the address to go on to: the order where it is paid, whoever made it first (this
 * call or the payment's own message); the checkout or the cart where it is not. Coming twice leads to the same place.
 */
export async function settlePayment(locale: Locale): Promise<string> {
  const key = await readCartKey();
  if (!key) {
    const token = await readLastOrder();
    return token ? addressOf(locale, { page: "thanks", token }) : cartAddress(locale, "empty");
  }

  let placed: PlaceResult;
  try {
    placed = await placeOrder(key);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.error?.code === "cart_empty") return cartAddress(locale, "empty");
    // Unless the backend says that there is no such cart, the payment may well have gone through: nothing is given up.
    if (!isClosedCart(error)) return checkoutAddress(locale, "awaiting");
    await forgetCart();
    return cartAddress(locale, "lost");
  }

  if (placed.type === "placed") {
    await forgetCart();
    await rememberLastOrder(placed.token);
    return addressOf(locale, { page: "thanks", token: placed.token });
  }
  return placed.reason === "out_of_stock" ? cartAddress(locale, "outOfStock") : checkoutAddress(locale, placed.reason);
}
