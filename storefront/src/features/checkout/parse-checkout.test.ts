import type { Cart } from "@azalai/contracts";
import type { MarketCode } from "@azalai/domain";
import { describe, expect, test } from "vitest";
import { parseCheckout, shownTotalField } from "./parse-checkout";

const delivery = { id: "home", name: "À domicile", priceMinor: 890, isPickup: false };
const pickup = { id: "antenna", name: "Retrait à l’antenne de Gao", priceMinor: 0, isPickup: true };

function cartOf(market: MarketCode): Cart {
  return {
    id: "cart_1",
    market,
    currency: market === "ml" ? "xof" : market === "ca" ? "cad" : "eur",
    locale: "fr",
    itemCount: 1,
    groups: [],
    promotionCode: null,
    itemsMinor: 5900,
    discountMinor: 0,
    shippingMinor: 0,
    taxMinor: 983,
    totalMinor: 5900,
    shippingOptions: market === "ml" ? [pickup, delivery] : [delivery],
    shippingOptionId: null,
    email: null,
    address: null,
    paymentMethods: market === "ml" ? ["card", "antenna"] : ["card"],
  };
}

const french = {
  email: "aminata@exemple.org",
  firstName: "Aminata",
  lastName: "Touré",
  countryCode: "fr",
  address1: "12 rue des Teinturiers",
  address2: "",
  postalCode: "75011",
  city: "Paris",
  phone: "",
  shippingOptionId: "home",
  paymentMethod: "card",
  [shownTotalField("home")]: "6790",
};

function parse(market: MarketCode, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return parseCheckout(form, cartOf(market), "fr");
}

test("a filled form is what the contract wants, with the total that was shown for the chosen delivery", () => {
  const parsed = parse("eu", { ...french, [shownTotalField("other")]: "1" });
  expect(parsed).toMatchObject({
    ok: true,
    checkout: { expectedTotalMinor: 6790, locale: "fr", address: { city: "Paris", countryCode: "fr" } },
  });
});

test("an empty form names every field that the market needs, and no other", () => {
  expect(parse("eu", { countryCode: "fr" })).toEqual({
    ok: false,
    problems: {
      email: "missing",
      firstName: "missing",
      lastName: "missing",
      address1: "missing",
      postalCode: "missing",
      city: "missing",
      shippingOptionId: "missing",
      paymentMethod: "missing",
    },
  });
  expect(parse("eu", {})).toMatchObject({ problems: { countryCode: "missing" } });
  expect(parse("ml", {})).toMatchObject({ problems: { phone: "missing" } });
  expect(parse("ca", {})).toMatchObject({ problems: { province: "missing" } });
});

describe("one field wrong", () => {
  test.each([
    ["eu", { email: "aminata@" }, { email: "wrong" }],
    ["eu", { firstName: "x".repeat(81) }, { firstName: "too_long" }],
    ["eu", { postalCode: "7501" }, { postalCode: "wrong" }],
    ["eu", { countryCode: "us" }, { countryCode: "wrong" }],
    ["eu", { countryCode: "be" }, { postalCode: "wrong" }],
    ["eu", { phone: "appelez-moi" }, { phone: "wrong" }],
    ["eu", { shippingOptionId: "antenna" }, { shippingOptionId: "wrong" }],
    ["eu", { paymentMethod: "antenna" }, { paymentMethod: "wrong" }],
    ["ca", { countryCode: "ca", postalCode: "H2X 1Y4", province: "XX" }, { province: "wrong" }],
  ] as const)("%s %o", (market, change, problems) => {
    expect(parse(market, { ...french, ...change })).toEqual({ ok: false, problems });
  });
});

test("a total that is missing or no number is no field's fault", () => {
  for (const total of ["", "abc", "67.9"]) {
    expect(parse("eu", { ...french, [shownTotalField("home")]: total })).toEqual({ ok: false, problems: {} });
  }
});

test("in Mali what is fetched at an antenna needs a telephone and no address; what is delivered needs one", () => {
  const malian = {
    ...french,
    countryCode: "ml",
    address1: "",
    city: "",
    postalCode: "",
    phone: "+223 70 00 12 34",
    paymentMethod: "antenna",
  };
  expect(parse("ml", { ...malian, shippingOptionId: "antenna", [shownTotalField("antenna")]: "5900" })).toMatchObject({
    ok: true,
    checkout: { address: { address1: pickup.name, city: pickup.name } },
  });
  expect(parse("ml", malian)).toEqual({ ok: false, problems: { address1: "missing", city: "missing" } });
});
