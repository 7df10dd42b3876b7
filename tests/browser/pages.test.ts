import { listingPageSchema } from "@azalai/contracts";
import { LOCALES, type Locale } from "@azalai/domain";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callStore, granted } from "../support/buyer.js";
import { launchChromium } from "../support/chromium.js";
import { tabTo } from "../support/keyboard.js";
import { ordersOfCart } from "../support/order-record.js";
import { audit, layoutShiftOf } from "../support/page-audit.js";
import {
  addShownGood,
  CALLIGRAPHY_KIT,
  CARDS,
  cartIdOf,
  CUSHION,
  fillCheckout,
  goToPayment,
  newEmail,
  openGood,
  orderTokenOfThanks,
  pathsOf,
  pay,
} from "../support/shop-journey.js";
import { openShopper } from "../support/shopper.js";
import { stackUnderTest } from "../support/stack-under-test.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const HTML_BYTES_MAX = 65_000;
const FONT_BYTES_MAX = 36_000;
const LAYOUT_SHIFT_MAX = 0.001;

const NOT_SOLD_IN_EUROPE = "savon-au-karite";
const SOLD_OUT = "marteau-a-sucre-grave";

/** Pages that anybody may open, by what they are. */
const openPages = (locale: Locale): Record<string, string> => {
  const { product, cart, track } = pathsOf(locale);
  const shop = locale === "fr" ? "/fr/boutique" : "/en/shop";
  return {
    home: `/${locale}`,
    shop,
    "shop, searched": `${shop}?q=cuir&family=leather`,
    "shop, nothing found": `${shop}?q=xylophone`,
    "good with two options": product + CUSHION.handle,
    "good with one price": product + CALLIGRAPHY_KIT.handle,
    "good not sold here": product + NOT_SOLD_IN_EUROPE,
    "good sold out": product + SOLD_OUT,
    cooperatives: `/${locale}/cooperatives`,
    cooperative: `/${locale}/cooperatives/atelier-qalam`,
    "empty cart": cart,
    "no such page": `/${locale}/nulle-part`,
    "no such order": track + "a".repeat(32),
  };
};

const SCENES = [
  { locale: "fr", colorScheme: "light" },
  { locale: "en", colorScheme: "light" },
  { locale: "fr", colorScheme: "dark" },
] as const;

describe("accessibility (axe) and width at 320 px", () => {
  it.each(SCENES)(
    "pages that anybody may open ($locale, $colorScheme)",
    async ({ locale, colorScheme }) => {
      const { page, context } = await openShopper(browser, { locale, market: "eu", width: 390, colorScheme });
      const faults: string[] = [];
      for (const [name, path] of Object.entries(openPages(locale))) {
        await page.goto(path);
        faults.push(...(await audit(page, name)));
      }
      expect(faults).toEqual([]);
      await context.close();
    },
    120_000,
  );

  it.each(SCENES)(
    "from the cart to the tracking page ($locale, $colorScheme)",
    async ({ locale, colorScheme }) => {
      const buyer = await openShopper(browser, { locale, market: "eu", width: 390, colorScheme });
      const { page, words } = buyer;
      const faults: string[] = [];
      const check = async (name: string) => faults.push(...(await audit(page, name)));

      await openGood(buyer, CUSHION);
      await addShownGood(buyer, CUSHION);
      await check("cart");
      await page.goto(pathsOf(locale).checkout);
      await page.getByRole("button", { name: words.order }).click();
      await page.getByRole("heading", { name: words.orderRefused }).waitFor();
      await check("checkout, refused");
      await page.goto(pathsOf(locale).cart);
      await fillCheckout(buyer, newEmail());
      await check("checkout");
      await goToPayment(buyer);
      await check("payment");
      await pay(buyer, CARDS.declined);
      await page.getByRole("alert").waitFor();
      await check("payment, declined");
      await pay(buyer);
      await orderTokenOfThanks(buyer);
      await check("thanks");
      await page.getByRole("link", { name: words.followOrder }).click();
      await page.getByRole("heading", { level: 1, name: words.trackTitle }).waitFor();
      await check("tracking");
      expect(faults).toEqual([]);
      await buyer.context.close();
    },
    120_000,
  );
});

describe("weight and calm", () => {
  it.each([390, 1440])(
    "home, shop and good do not move while they load, and ask nobody else (%i px)",
    async (width) => {
      const { page, context, misdeeds } = await openShopper(browser, { locale: "fr", market: "eu", width });
      for (const name of ["home", "shop", "good with two options"]) {
        expect(await layoutShiftOf(page, openPages("fr")[name] ?? ""), name).toBeLessThan(LAYOUT_SHIFT_MAX);
      }
      expect(misdeeds).toEqual([]);
      await context.close();
    },
  );

  it.each(LOCALES)(
    `home, shop and good need fonts of less than ${FONT_BYTES_MAX} bytes together (%s)`,
    async (locale) => {
      const { page, context } = await openShopper(browser, { locale, market: "ml", width: 390 });
      const fontUrls = new Set<string>();
      page.on("request", (request) => {
        if (request.resourceType() === "font") fontUrls.add(request.url());
      });
      for (const name of ["home", "shop", "good with two options"]) {
        await page.goto(openPages(locale)[name] ?? "");
        await page.evaluate(() => document.fonts.ready);
      }
      const fonts = await Promise.all([...fontUrls].map(async (url) => (await fetch(url)).arrayBuffer()));
      const bytes = fonts.reduce((sum, font) => sum + font.byteLength, 0);
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThan(FONT_BYTES_MAX);
      await context.close();
    },
  );

  it(`no good's page is heavier than ${HTML_BYTES_MAX} bytes of HTML`, async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5].map((page) => callStore(`/store/listings?locale=fr&market=eu&page=${page}`, listingPageSchema)),
    );
    const handles = pages.flatMap((answer) => granted(answer).hits.map(({ handle }) => handle));
    expect(handles.length).toBeGreaterThan(50);
    for (const handle of handles) {
      const response = await fetch(stackUnderTest().storefrontUrl + pathsOf("fr").product + handle);
      expect(Buffer.byteLength(await response.text()), handle).toBeLessThan(HTML_BYTES_MAX);
    }
  });
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
  await tabTo(page, page.getByRole("button", { name: words.addToCart }));
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
