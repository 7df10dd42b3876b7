import { checkoutSchema, type Address, type Cart, type Checkout } from "@azalai/contracts";
import { MARKETS, type Locale, type MarketCode } from "@azalai/domain";
import { internationalPhone } from "./phone";
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
export type AddressField = keyof Address & CheckoutField;

export type FieldProblem = "missing" | "too_long" | "wrong";

export type ParsedCheckout =
  | { ok: true; checkout: Checkout }
  | { ok: false; problems: Partial<Record<CheckoutField, FieldProblem>> };

/**
 * What a market asks of an address beyond the contract: a country that it sends to, a postal code of that country, a province
 * of Canada, a telephone in Mali. The fields are those of the form, as typed.
 */
export function addressProblems(
  { countryCode, postalCode, province, phone }: Pick<Address, "countryCode" | "postalCode" | "province" | "phone">,
  market: MarketCode,
): Partial<Record<AddressField, FieldProblem>> {
  const problems: Partial<Record<AddressField, FieldProblem>> = {};
  const country = countryCode.toLowerCase();
  if (!MARKETS[market].countries.includes(country)) problems.countryCode = countryCode === "" ? "missing" : "wrong";
  if (!isPostalCode(postalCode, country)) problems.postalCode = postalCode === "" ? "missing" : "wrong";
  if (market === "ca" && !PROVINCES.some((code) => code === province))
    problems.province = province === "" ? "missing" : "wrong";
  if (phone === "" ? market === "ml" : internationalPhone(phone, country) === null)
    problems.phone = phone === "" ? "missing" : "wrong";
  return problems;
}

/** What the contract finds wrong, by field of the form. `text` gives what was typed into one. */
export function contractProblems<Field extends string>(
  issues: readonly { code?: string; path: readonly PropertyKey[] }[],
  fields: readonly Field[],
  text: (name: string) => string,
): Partial<Record<Field, FieldProblem>> {
  const problems: Partial<Record<Field, FieldProblem>> = {};
  for (const { code, path } of issues) {
    const field = fields.find((known) => known === path.at(-1));
    if (field) problems[field] ??= code === "too_big" ? "too_long" : text(field) === "" ? "missing" : "wrong";
  }
  return problems;
}

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
      phone: internationalPhone(text("phone"), text("countryCode")) ?? text("phone"),
    },
    shippingOptionId: text("shippingOptionId"),
    paymentMethod: text("paymentMethod"),
    locale,
    expectedTotalMinor: option ? Number(text(shownTotalField(option.id)) || Number.NaN) : 0,
  };
  const problems: Partial<Record<CheckoutField, FieldProblem>> = {};

  const parsed = checkoutSchema.safeParse(candidate);
  Object.assign(
    problems,
    addressProblems(candidate.address, cart.market),
    parsed.success ? {} : contractProblems(parsed.error.issues, CHECKOUT_FIELDS, text),
  );
  if (!option) problems.shippingOptionId = text("shippingOptionId") === "" ? "missing" : "wrong";
  if (!cart.paymentMethods.some((method) => method === candidate.paymentMethod)) {
    problems.paymentMethod = candidate.paymentMethod === "" ? "missing" : "wrong";
  }

  if (parsed.success && Object.keys(problems).length === 0) return { ok: true, checkout: parsed.data };
  return { ok: false, problems };
}
