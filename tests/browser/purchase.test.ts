import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.js";
import { mailsTo } from "../support/mailbox.js";
import { ordersOfCart, SOON } from "../support/order-record.js";
import { intentsOfCart } from "../support/sandbox-control.js";
import {
  addGood,
  addShownGood,
  CALLIGRAPHY_KIT,
  cartIdOf,
  chooseMarket,
  CUSHION,
  fillCheckout,
  goToPayment,
  newEmail,
  orderTokenOfThanks,
  pay,
  PLACEMATS,
  search,
} from "../support/shop-journey.js";
import { openShopper, type Shopper, type Visit } from "../support/shopper.js";
import { stackUnderTest } from "../support/stack-under-test.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const GOODS = [CUSHION, PLACEMATS, CALLIGRAPHY_KIT];
const SELLERS = GOODS.map(({ seller }) => seller).sort();

interface Journey extends Visit {
  name: string;
  /** What the buyer types into the search box, as people type. */
  query: string;
  payment: "card" | "antenna";
}

const JOURNEYS: Journey[] = [
  { name: "on a telephone", locale: "fr", market: "eu", width: 390, query: "cousin touareg", payment: "card" },
  { name: "on a desk", locale: "fr", market: "eu", width: 1440, query: "cussin touareg", payment: "card" },
  {
    name: "with JavaScript off",
    locale: "fr",
    market: "eu",
    width: 390,
    hasJavaScript: false,
    query: "coussin",
    payment: "card",
  },
  { name: "in English", locale: "en", market: "eu", width: 1440, query: "tuareg cusion", payment: "card" },
  { name: "in Mali, by card", locale: "fr", market: "ml", width: 390, query: "coussin", payment: "card" },
  { name: "in Mali, at the antenna", locale: "fr", market: "ml", width: 1440, query: "coussin", payment: "antenna" },
  { name: "in Canada", locale: "fr", market: "ca", width: 390, query: "coussin touareg", payment: "card" },
];

describe("a purchase from the search box to the tracking page", () => {
  it.each(JOURNEYS)("$name ($locale, $market, $width px)", async ({ query, payment, ...visit }) => {
    const shopper = await openShopper(browser, { ...visit, market: "eu" });
    if (visit.market !== "eu") await changeMarket(shopper, visit.market);
    const { page, words, locale } = shopper;
    const email = newEmail();

    await search(shopper, query);
    await page.getByRole("main").getByRole("link", { name: CUSHION.title[locale], exact: true }).click();
    await page.getByRole("heading", { level: 1, name: CUSHION.title[locale] }).waitFor();
    await addShownGood(shopper, CUSHION);
    await addGood(shopper, PLACEMATS, 2);
    await addGood(shopper, CALLIGRAPHY_KIT);
    for (const good of GOODS) {
      const group = page.getByRole("region", { name: good.seller });
      expect(await group.getByRole("listitem").count(), good.seller).toBe(1);
      await group.getByRole("link", { name: good.title[locale] }).waitFor();
    }
    const cartId = await cartIdOf(shopper);

    await fillCheckout(shopper, email);
    if (payment === "antenna") {
      await page.getByRole("radio", { name: /^Retrait à une antenne/ }).check();
      await page.getByRole("radio", { name: /^À l’antenne/ }).check();
    }
    const totalMinor = await shownTotal(shopper);
    if (payment === "card") {
      await goToPayment(shopper);
      await pay(shopper);
    } else {
      await page.getByRole("button", { name: words.order }).click();
    }
    const token = await orderTokenOfThanks(shopper);

    await expectOneOrder(cartId, { token, totalMinor, payment });
    await expectConfirmation(email, shopper, token);

    await page.getByRole("link", { name: words.followOrder }).click();
    await page.getByRole("heading", { level: 1, name: words.trackTitle }).waitFor();
    for (const seller of SELLERS) await page.getByRole("heading", { level: 3, name: seller }).waitFor();
    expect(shopper.misdeeds).toEqual([]);
    await shopper.context.close();
  });
});

/** By the switch that every page has in its head. */
async function changeMarket(shopper: Shopper, market: Visit["market"]): Promise<void> {
  await shopper.page.goto(`/${shopper.locale}`);
  await chooseMarket(shopper, market);
  shopper.market = market;
}

/** The total under the chosen delivery, in minor units, as the checkout writes it. */
async function shownTotal({ page, market }: Shopper): Promise<number> {
  const text = await page.locator(".totals .sum-total dd .display").filter({ visible: true }).first().innerText();
  const [, whole = "", cents = ""] = /^\D*([\d\s]+)(?:[.,](\d{2}))?\D*$/.exec(text) ?? [];
  const units = Number(whole.replace(/\s/g, ""));
  expect(units, `a total in « ${text} »`).toBeGreaterThan(0);
  return market === "ml" ? units : units * 100 + Number(cents);
}

const sum = (amounts: number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** Read in the database and at the payment sandbox, to the unit: nothing here is what a page of the shop says. */
async function expectOneOrder(
  cartId: string,
  { token, totalMinor, payment }: { token: string; totalMinor: number; payment: Journey["payment"] },
): Promise<void> {
  const takenMinor = payment === "card" ? totalMinor : 0;
  // The card is charged once the order exists, a moment after the buyer has been thanked.
  await expect
    .poll(async () => (await ordersOfCart(cartId)).map(({ capturedMinor }) => capturedMinor), SOON)
    .toEqual([takenMinor]);
  const [order] = await ordersOfCart(cartId);
  if (!order) throw new Error(`Cart ${cartId} has no order.`);
  expect(order).toMatchObject({ token, totalMinor, ledgerSales: 1, ledgerSumMinor: 0 });
  expect(order.sellerOrders.map(({ seller }) => seller)).toEqual(SELLERS);
  expect(sum(order.sellerOrders.map((part) => part.totalMinor))).toBe(totalMinor);
  for (const part of order.sellerOrders) {
    expect(part.itemsMinor - part.discountMinor + part.shippingMinor).toBe(part.totalMinor);
  }
  const intents = await intentsOfCart(cartId);
  expect(intents.map(({ status, amount_received }) => ({ status, amount_received }))).toEqual(
    payment === "card" ? [{ status: "succeeded", amount_received: totalMinor }] : [],
  );
}

async function expectConfirmation(email: string, { locale }: Shopper, token: string): Promise<void> {
  await expect.poll(async () => (await mailsTo(email)).length, SOON).toBe(1);
  const [mail] = await mailsTo(email);
  const link = `${stackUnderTest().storefrontUrl}${locale === "fr" ? "/fr/suivi/" : "/en/track/"}${token}`;
  expect(mail?.subject).toMatch(locale === "fr" ? /^Votre commande Azalaï n°\s\d+$/ : /^Your Azalaï order no\.\s\d+$/);
  for (const body of [mail?.text ?? "", mail?.html || ""]) {
    expect(body).toContain(link);
    expect(body).toContain(locale === "fr" ? "Suivre la commande" : "Track the order");
    for (const { title } of GOODS) expect(body).toContain(title[locale]);
  }
}
