import type { Account, Cart } from "@azalai/contracts";
import { expect, it } from "vitest";
import { filledFrom } from "./fill-cart";

const account: Account = {
  email: "awa@example.org",
  firstName: "Awa",
  lastName: "Traoré",
  locale: "fr",
  market: "eu",
  addresses: [
    { id: "1", isDefault: true, address: { city: "Lyon", countryCode: "fr" } },
    { id: "2", isDefault: false, address: { city: "Montréal", countryCode: "ca" } },
  ],
};
const cart: Cart = {
  id: "cart_1",
  market: "eu",
  currency: "eur",
  locale: "fr",
  itemCount: 0,
  groups: [],
  promotionCode: null,
  itemsMinor: 0,
  discountMinor: 0,
  shippingMinor: 0,
  taxMinor: 0,
  totalMinor: 0,
  shippingOptions: [],
  shippingOptionId: null,
  email: null,
  address: null,
  paymentMethods: ["card"],
};

it("fills a cart with the first address that it can go to", () => {
  expect(filledFrom(account, cart)).toMatchObject({ email: "awa@example.org", address: { city: "Lyon" } });
  expect(filledFrom(account, { ...cart, market: "ca" }).address).toMatchObject({ city: "Montréal" });
});

it("gives only the name where no address fits", () => {
  expect(filledFrom(account, { ...cart, market: "ml" }).address).toEqual({ firstName: "Awa", lastName: "Traoré" });
});

it("leaves what was typed", () => {
  const typed = { ...cart, email: "travail@example.org", address: { city: "Gand", countryCode: "be" } };
  expect(filledFrom(account, typed)).toEqual(typed);
});
