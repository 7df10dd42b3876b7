"use server";

import { addLineSchema, type Cart } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { redirect } from "next/navigation";
import { BackendError } from "@/backend/client";
import { refused, type FormState } from "@/design/form/form-state";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { keepCart, readCartKey, readMarket, type CartKey } from "./cart-cookie";
import { addLine, openCart, type Wanted } from "./cart-requests";
import { currentCart, isClosedCart } from "./current-cart";
import { readFormLocale } from "./form-fields";
import { readQuantity } from "./quantity";
import { sharedRequests } from "./same-request";

interface Added {
  key: CartKey;
  cart: Cart;
}

const shareAdding = sharedRequests<Added>(1000);

/**
 * Puts a variant into the browser's cart, opening one where there is none, and leads to the cart.
 * Fields: `variantId`, `quantity`, `locale`. A refusal is answered to the form, beside `quantity` or `variantId`.
 */
export async function addToCart(state: FormState, form: FormData): Promise<FormState> {
  const locale = readFormLocale(form);
  const say = translator(locale);
  const refuse = (field: "quantity" | "variantId", sentence: string) =>
    refused(state, form, { errors: { [field]: sentence } });

  const wanted = addLineSchema.safeParse({
    variantId: form.get("variantId"),
    quantity: readQuantity(form.get("quantity")),
  });
  if (!wanted.success) {
    const atVariant = wanted.error.issues.some(({ path }) => path[0] === "variantId");
    return atVariant ? refuse("variantId", say("cart.noChoice")) : refuse("quantity", say("errors.add.invalid_input"));
  }
  try {
    const { key, cart } = await add(wanted.data, locale);
    await keepCart(key, cart.itemCount);
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    switch (error.error?.code) {
      case "invalid_input":
      case "out_of_stock":
        return refuse("quantity", say(`errors.add.${error.error.code}`));
      case "not_sold_here": {
        const current = await currentCart(locale);
        const elsewhere = current.state === "open" && current.cart.market !== (await readMarket());
        return refuse(
          "variantId",
          elsewhere
            ? say("cart.notSoldInCart", { place: say(`market.in.${current.cart.market}`) })
            : say("errors.add.not_sold_here"),
        );
      }
      case "too_many_requests":
        return refused(state, form, { problem: say("errors.add.too_many_requests") });
      default:
        return refused(state, form, { problem: say("errors.add.other") });
    }
  }
  redirect(addressOf(locale, { page: "cart" }));
}

async function add(wanted: Wanted, locale: Locale): Promise<Added> {
  const key = await readCartKey();
  if (key) {
    try {
      const name = [key.cartId, wanted.variantId, wanted.quantity].join(" ");
      return await shareAdding(name, async () => ({ key, cart: await addLine(key, wanted) }));
    } catch (error) {
      if (!isClosedCart(error)) throw error;
    }
  }
  return openCart(await readMarket(), locale, wanted);
}
