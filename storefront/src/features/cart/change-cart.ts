"use server";

import { changeLineSchema, promotionSchema, type Cart } from "@azalai/contracts";
import { redirect, RedirectType } from "next/navigation";
import { BackendError } from "@/backend/client";
import { refused, type FormState } from "@/design/form/form-state";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { forgetCart, keepCart, readCartKey, type CartKey } from "./cart-cookie";
import { changeLine, setPromotion } from "./cart-requests";
import { isClosedCart } from "./current-cart";
import { readFormLocale } from "./form-fields";
import { wantedQuantity } from "./quantity";

/** Fields: those of {@link wantedQuantity} (0 takes the line out), `lineId`, `locale`. A refusal is answered beside `quantity`. */
export async function changeQuantity(state: FormState, form: FormData): Promise<FormState> {
  const say = translator(readFormLocale(form));
  const refuse = (sentence: string) => refused(state, form, { errors: { quantity: sentence } });

  const lineId = form.get("lineId");
  const wanted = changeLineSchema.safeParse({ quantity: wantedQuantity(form) });
  if (!wanted.success || typeof lineId !== "string") return refuse(say("cart.quantityWrong"));
  return changeCart(
    form,
    (key) => changeLine(key, lineId, wanted.data.quantity),
    (error) => {
      switch (error.error?.code) {
        case "out_of_stock":
          return refuse(say("errors.add.out_of_stock"));
        case "invalid_input":
          return refuse(say("cart.quantityWrong"));
        // Already taken out, in another tab: the cart as it is now says so.
        case "not_found":
          return null;
        default:
          return refuse(
            say(error.error?.code === "too_many_requests" ? "errors.add.too_many_requests" : "cart.notDone"),
          );
      }
    },
  );
}

/** Fields: `code`, `locale`. A refusal is answered beside `code`. */
export async function enterPromotion(state: FormState, form: FormData): Promise<FormState> {
  const say = translator(readFormLocale(form));
  const refuse = (sentence: string) => refused(state, form, { errors: { code: sentence } });

  const promotion = promotionSchema.safeParse({ code: form.get("code") });
  if (!promotion.success || promotion.data.code === null) {
    return refuse(
      say(String(form.get("code") ?? "").trim() === "" ? "cart.promotionMissing" : "cart.promotionInvalid"),
    );
  }
  const { code } = promotion.data;
  return changeCart(
    form,
    (key) => setPromotion(key, code),
    (error) => {
      switch (error.error?.code) {
        case "promotion_expired":
          return refuse(say("cart.promotionExpired"));
        case "promotion_invalid":
        case "invalid_input":
        case "not_found":
          return refuse(say("cart.promotionInvalid"));
        default:
          return refuse(
            say(error.error?.code === "too_many_requests" ? "errors.add.too_many_requests" : "cart.notDone"),
          );
      }
    },
  );
}

/** Field: `locale`. */
export async function removePromotion(state: FormState, form: FormData): Promise<FormState> {
  const say = translator(readFormLocale(form));
  return changeCart(
    form,
    (key) => setPromotion(key, null),
    () => refused(state, form, { problem: say("cart.notDone") }),
  );
}

/** Leaves the cart where it is and starts with an empty one in the chosen market. Field: `locale`. */
export async function startAnew(form: FormData): Promise<void> {
  await forgetCart();
  redirect(addressOf(readFormLocale(form), { page: "cart" }), RedirectType.replace);
}

/** Runs one change and shows the cart as it now is; `explain` answers a refusal, or null where showing the cart is answer enough. */
async function changeCart(
  form: FormData,
  change: (key: CartKey) => Promise<Cart>,
  explain: (error: BackendError) => FormState | null,
): Promise<FormState> {
  const key = await readCartKey();
  if (key) {
    try {
      await keepCart(key, (await change(key)).itemCount);
    } catch (error) {
      if (!(error instanceof BackendError)) throw error;
      const answer = isClosedCart(error) ? null : explain(error);
      if (answer) return answer;
    }
  }
  redirect(addressOf(readFormLocale(form), { page: "cart" }), RedirectType.replace);
}
