import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.js";
import { tabTo } from "../support/keyboard.js";
import { ordersOfCart } from "../support/order-record.js";
import { layoutShiftOf } from "../support/page-audit.js";
import {
  buyButton,
  CARDS,
  cartIdOf,
  CUSHION,
  newEmail,
  openGood,
  orderTokenOfThanks,
  pathsOf,
} from "../support/shop-journey.js";
import { openShopper } from "../support/shopper.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

it("home, shop and good do not move while they load on a wide screen", async () => {
  const { page, context, misdeeds } = await openShopper(browser, { locale: "fr", market: "eu", width: 1440 });
  for (const path of ["/fr", "/fr/boutique", pathsOf("fr").product + CUSHION.handle]) {
    expect(await layoutShiftOf(page, path), path).toBe(0);
  }
  expect(misdeeds).toEqual([]);
  await context.close();
});

it("a good is bought with the keyboard alone, and the focus is always seen", async () => {
  const buyer = await openShopper(browser, { locale: "fr", market: "ml", width: 1440 });
  const { page, words } = buyer;
  const { keyboard } = page;
  const type = async (label: string, text: string) => {
    await tabTo(page, page.getByLabel(label, { exact: true }));
    await keyboard.press("ControlOrMeta+A");
    await keyboard.type(text);
  };

  await openGood(buyer, CUSHION);
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  expect(new URL(page.url()).hash, "the first stop skips to the content").toBe("#content");
  await tabTo(page, page.getByRole("radio", { checked: true }));
  await keyboard.press("ArrowDown");
  await type(words.quantity, "2");
  await tabTo(page, buyButton(buyer));
  await keyboard.press("Enter");
  await page.waitForURL(`**${pathsOf("fr").cart}`);
  const cartId = await cartIdOf(buyer);

  await tabTo(page, page.getByRole("link", { name: words.goToCheckout }));
  await keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: words.checkoutTitle }).waitFor();
  await type(words.email, newEmail());
  await type(words.firstName, "Aminata");
  await type(words.lastName, "Touré");
  await type(words.phone, "+223 70 00 12 34");
  for (const question of ["Comment livrer", "Comment payer"]) {
    await tabTo(page, page.getByRole("radiogroup", { name: question }).getByRole("radio", { checked: true }));
  }
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowUp");
  await tabTo(page, page.getByRole("button", { name: words.order }));
  await keyboard.press("Enter");

  await page.waitForURL("**/c/pay/**");
  await type(words.cardNumber, CARDS.pays);
  await type(words.cardExpiry, "12/34");
  await type(words.cardCode, "123");
  await tabTo(page, page.getByRole("button", { name: words.pay }));
  await keyboard.press("Enter");
  const token = await orderTokenOfThanks(buyer);
  expect(await ordersOfCart(cartId)).toMatchObject([{ token, sellerOrders: [{ seller: CUSHION.seller }] }]);
  await buyer.context.close();
});
