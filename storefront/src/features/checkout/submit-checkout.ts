"use server";

import type { Cart, checkoutResultSchema } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { BackendError } from "@/backend/client";
import { refused, type FormState } from "@/design/form/form-state";
import { readSessionToken } from "@/features/account/session-cookie";
import { forgetCart } from "@/features/cart/cart-cookie";
import { checkOut } from "@/features/cart/cart-requests";
import { currentCart, isClosedCart } from "@/features/cart/current-cart";
import { readFormLocale } from "@/features/cart/form-fields";
import { cartAddress } from "@/features/cart/notices";
import { sharedRequests } from "@/features/cart/same-request";
import { formatMoney } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { fieldSentences } from "./field-sentences";
import { rememberLastOrder } from "./last-order";
import { CHECKOUT_FIELDS, parseCheckout } from "./parse-checkout";
import { totalWith } from "./total-with";

type CheckedOut = z.infer<typeof checkoutResultSchema>;

const shareCheckout = sharedRequests<CheckedOut>(1000);

/**
 * Orders what is in the browser's cart, with an obligation to pay, and leads to the payment page, or to the thanks where
 * nothing is to be paid now. Where it is refused, the form keeps all that was typed and says why, beside the field at fault.
 */
export async function submitCheckout(state: FormState, form: FormData): Promise<FormState> {
  const locale = readFormLocale(form);
  const current = await currentCart(locale);
  if (current.state === "closed") redirect(addressOf(locale, { page: "checkoutReturn" }));
  if (current.state === "none" || current.cart.itemCount === 0) redirect(cartAddress(locale, "empty"));
  const { key, cart } = current;

  const parsed = parseCheckout(form, cart, locale);
  if (!parsed.ok) {
    const countryCode = String(form.get("countryCode"));
    const errors = fieldSentences({ locale, market: cart.market, countryCode }, parsed.problems);
    return refused(
      state,
      form,
      Object.keys(errors).length > 0 ? { errors } : { problem: changedTotal(locale, cart, form) },
    );
  }
  const { checkout } = parsed;

  const sessionToken = await readSessionToken();

  let result: CheckedOut;
  try {
    result = await shareCheckout(`${key.cartId} ${JSON.stringify(checkout)}`, () =>
      checkOut(key, checkout, sessionToken),
    );
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    return explain(error, state, form, locale, cart);
  }

  if (result.type === "redirect") redirect(result.url);
  await forgetCart();
  await rememberLastOrder(result.token);
  redirect(addressOf(locale, { page: "thanks", token: result.token }));
}

/** What the backend refused, as an answer to the form; or the way to where it can be mended. */
async function explain(
  error: BackendError,
  state: FormState,
  form: FormData,
  locale: Locale,
  shown: Cart,
): Promise<FormState> {
  if (isClosedCart(error)) redirect(addressOf(locale, { page: "checkoutReturn" }));
  const say = translator(locale);
  const { code, field } = error.error ?? {};
  const at = CHECKOUT_FIELDS.find((name) => field?.split(".").at(-1) === name);
  switch (code) {
    case "cart_empty":
      return redirect(cartAddress(locale, "empty"));
    case "out_of_stock":
      return redirect(cartAddress(locale, "outOfStock"));
    case "cart_changed":
    case "promotion_invalid":
    case "promotion_expired": {
      // The page is made anew with the cart as it now is, and so is the total that the next click agrees to.
      refresh();
      const current = await currentCart(locale);
      const cart = current.state === "open" ? current.cart : shown;
      return refused(state, form, { problem: changedTotal(locale, cart, form, code) });
    }
    case "address_country":
      return refused(state, form, { errors: { countryCode: say("checkout.wrong.countryCode") } });
    case "payment_unavailable":
    case "too_many_requests":
    case "not_sold_here":
      return refused(state, form, { problem: say(`checkout.problem.${code}`) });
    case "invalid_input":
      return refused(
        state,
        form,
        at ? { errors: { [at]: say(`checkout.wrong.${at}`) } } : { problem: say("checkout.problem.other") },
      );
    default:
      return refused(state, form, { problem: say("checkout.problem.other") });
  }
}

function changedTotal(
  locale: Locale,
  cart: Cart,
  form: FormData,
  code: "cart_changed" | "promotion_invalid" | "promotion_expired" = "cart_changed",
): string {
  const option = cart.shippingOptions.find(({ id }) => id === form.get("shippingOptionId"));
  const total = formatMoney(locale, option ? totalWith(cart, option) : cart.totalMinor, cart.currency);
  return translator(locale)(code === "cart_changed" ? "checkout.problem.cart_changed" : "checkout.problem.promotion", {
    total,
  });
}
