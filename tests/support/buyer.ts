import {
  apiErrorSchema,
  cartSchema,
  checkoutResultSchema,
  openedCartSchema,
  orderSchema,
  placeResultSchema,
  type ApiError,
  type Cart,
  type Checkout,
  type Order,
  type PlaceResult,
} from "@azalai/contracts";
import type { Locale, MarketCode } from "@azalai/domain";
import { payOnPage } from "@azalai/stripe-sandbox";
import type { z } from "zod";
import { stackUnderTest } from "./stack-under-test.js";

export const CARDS = { pays: "4242424242424242", declined: "4000000000000002" };

/** An answer of the store API: what the contract promises, or the refusal. */
export type Answer<T> = { status: number; body: T; error: null } | { status: number; body: null; error: ApiError };

/** Calls the store API as the storefront does. Throws where the answer is neither what was promised nor a refusal. */
export async function callStore<T>(
  path: string,
  schema: z.ZodType<T>,
  { body, token, key = stackUnderTest().publishableKey }: { body?: unknown; token?: string; key?: string | null } = {},
): Promise<Answer<T>> {
  const response = await fetch(new URL(path, stackUnderTest().backendUrl), {
    method: body === undefined ? "GET" : "POST",
    headers: {
      ...(key === null ? {} : { "x-publishable-api-key": key }),
      ...(token === undefined ? {} : { "x-cart-token": token }),
      "content-type": "application/json",
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json: unknown = await response.json();
  const { status } = response;
  if (response.ok) return { status, body: schema.parse(json), error: null };
  return { status, body: null, error: apiErrorSchema.parse(json) };
}

const BUYERS: Record<MarketCode, Checkout["address"]> = {
  eu: {
    firstName: "Awa",
    lastName: "Traoré",
    address1: "12 rue des Lices",
    address2: "",
    postalCode: "69001",
    city: "Lyon",
    province: "",
    countryCode: "fr",
    phone: "",
  },
  ca: {
    firstName: "Jean",
    lastName: "Tremblay",
    address1: "4 rue Saint-Paul",
    address2: "",
    postalCode: "G1K 3V8",
    city: "Québec",
    province: "QC",
    countryCode: "ca",
    phone: "",
  },
  ml: {
    firstName: "Fanta",
    lastName: "Maïga",
    address1: "Badalabougou, rue 12",
    address2: "",
    postalCode: "",
    city: "Bamako",
    province: "",
    countryCode: "ml",
    phone: "",
  },
};

/** One person with one cart. Every method throws where it is refused, but those that answer with an `Answer`. */
export class Buyer {
  private constructor(
    readonly market: MarketCode,
    readonly locale: Locale,
    readonly cartId: string,
    readonly token: string,
    /** As last answered. */
    public cart: Cart,
  ) {}

  static async with(market: MarketCode, variantIds: string[], locale: Locale = "fr"): Promise<Buyer> {
    const [first, ...others] = variantIds;
    const opened = granted(
      await callStore("/store/carts/open", openedCartSchema, {
        body: { market, locale, variantId: first, quantity: 1 },
      }),
    );
    const buyer = new Buyer(market, locale, opened.cart.id, opened.token, opened.cart);
    for (const variantId of others) await buyer.add(variantId);
    return buyer;
  }

  async add(variantId: string, quantity = 1): Promise<void> {
    this.cart = granted(await this.post("lines", { variantId, quantity }, cartSchema));
  }

  post<T>(action: string, body: unknown, schema: z.ZodType<T>): Promise<Answer<T>> {
    return callStore(`/store/carts/${this.cartId}/${action}`, schema, { body, token: this.token });
  }

  /** What this buyer would send, by the first delivery that costs something. */
  checkoutForm(changes: Partial<Checkout> = {}): Checkout {
    const delivery = this.cart.shippingOptions.find(({ isPickup }) => !isPickup);
    if (!delivery) throw new Error(`market ${this.market} has no delivery`);
    return {
      email: "acheteuse@example.org",
      address: BUYERS[this.market],
      shippingOptionId: delivery.id,
      paymentMethod: "card",
      locale: this.locale,
      expectedTotalMinor: this.cart.itemsMinor - this.cart.discountMinor + delivery.priceMinor,
      ...changes,
    };
  }

  checkOut(form: Checkout = this.checkoutForm()) {
    return this.post("checkout", form, checkoutResultSchema);
  }

  /** Goes to the payment page; gives its address. */
  async openPayment(): Promise<string> {
    const result = granted(await this.checkOut());
    if (result.type !== "redirect") throw new Error("the order exists already");
    return result.url;
  }

  async pay(pageUrl: string, card = CARDS.pays): Promise<void> {
    await payOnPage(pageUrl, { number: card });
  }

  /** What the storefront does when the buyer is back from paying. */
  async comeBack(): Promise<PlaceResult> {
    return granted(await this.post("place", {}, placeResultSchema));
  }

  /** From the cart to the order, by card. */
  async buy(): Promise<Order> {
    await this.pay(await this.openPayment());
    const placed = await this.comeBack();
    if (placed.type !== "placed") throw new Error(`not placed: ${placed.reason}`);
    return readOrder(placed.token);
  }
}

export async function readOrder(token: string, locale?: Locale): Promise<Order> {
  return granted(await callStore(`/store/orders/by-token/${token}${locale ? `?locale=${locale}` : ""}`, orderSchema));
}

export function granted<T>(answer: Answer<T>): T {
  if (answer.error) throw new Error(`refused with ${answer.status} ${answer.error.code}: ${answer.error.message}`);
  return answer.body;
}
