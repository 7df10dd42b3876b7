import { checkoutSchema, type Cart, type Checkout } from "@azalai/contracts";
import { MARKETS, type Locale } from "@azalai/domain";
import { isPhone } from "./phone";
import { isPostalCode } from "./postal-code";
import { PROVINCES } from "./provinces";

/** The fields of the checkout, in the order of the page. */
export const CHECKOUT_FIELDS = [
  "email",
  "firstName",
  "lastName",
  "countryCode",
  "address1",
  "address2",
  "postalCode",
  "city",
  "province",
  "phone",
  "shippingOptionId",
  "paymentMethod",
] as const;
export type CheckoutField = (typeof CHECKOUT_FIELDS)[number];

export type FieldProblem = "missing" | "too_long" | "wrong";

export type ParsedCheckout =
  | { ok: true; checkout: Checkout }
  | { ok: false; problems: Partial<Record<CheckoutField, FieldProblem>> };

/** The name of the hidden field that says which total the page showed for a delivery option. */
export const shownTotalField = (shippingOptionId: string) => `total:${shippingOptionId}`;

/**
 * The form of the checkout page as the contract wants it, held against the cart's own market, deliveries and ways to pay.
 * Where it is wrong: what is wrong with which field; with none where only the page's own hidden total is amiss.
 */
export function parseCheckout(form: FormData, cart: Cart, locale: Locale): ParsedCheckout {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const option = cart.shippingOptions.find(({ id }) => id === text("shippingOptionId"));
  // The antenna's own name stands in for a street and a town that a buyer who fetches the goods need not give.
  const place = (name: "address1" | "city", maxLength: number) =>
    text(name) || (option?.isPickup ? option.name.slice(0, maxLength) : "");

  const candidate = {
    email: text("email"),
    address: {
      firstName: text("firstName"),
      lastName: text("lastName"),
      countryCode: text("countryCode"),
      address1: place("address1", 160),
      address2: text("address2"),
      postalCode: text("postalCode"),
      city: place("city", 80),
      province: text("province"),
      phone: text("phone"),
    },
    shippingOptionId: text("shippingOptionId"),
    paymentMethod: text("paymentMethod"),
    locale,
    expectedTotalMinor: option ? Number(text(shownTotalField(option.id)) || Number.NaN) : 0,
  };
  const problems: Partial<Record<CheckoutField, FieldProblem>> = {};

  const parsed = checkoutSchema.safeParse(candidate);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    const name = String(issue.path.at(-1));
    const field = CHECKOUT_FIELDS.find((known) => known === name);
    if (field) problems[field] ??= issue.code === "too_big" ? "too_long" : text(field) === "" ? "missing" : "wrong";
  }

  const { countryCode, postalCode, province, phone } = candidate.address;
  const { market } = cart;
  if (!problems.countryCode && !MARKETS[market].countries.includes(countryCode.toLowerCase()))
    problems.countryCode = "wrong";
  if (!problems.postalCode && !isPostalCode(postalCode, countryCode.toLowerCase())) {
    problems.postalCode = postalCode === "" ? "missing" : "wrong";
  }
  if (market === "ca" && !PROVINCES.some((code) => code === province))
    problems.province = province === "" ? "missing" : "wrong";
  if (phone === "" ? market === "ml" : !isPhone(phone)) problems.phone = phone === "" ? "missing" : "wrong";
  if (!option) problems.shippingOptionId = text("shippingOptionId") === "" ? "missing" : "wrong";
  if (!cart.paymentMethods.some((method) => method === candidate.paymentMethod)) {
    problems.paymentMethod = candidate.paymentMethod === "" ? "missing" : "wrong";
  }

  if (parsed.success && Object.keys(problems).length === 0) return { ok: true, checkout: parsed.data };
  return { ok: false, problems };
}
