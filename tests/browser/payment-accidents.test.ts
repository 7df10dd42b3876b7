import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.js";
import { mailsTo } from "../support/mailbox.js";
import { ordersOfCart, SOON } from "../support/order-record.js";
import { intentsOfCart, pagesOfCart, releaseWebhooks, setWebhooks } from "../support/sandbox-control.js";
import {
  addGood,
  CALLIGRAPHY_KIT,
  CARDS,
  cartIdOf,
  fillCheckout,
  goToPayment,
  goToPaymentWith,
  newEmail,
  orderTokenOfThanks,
  pay,
} from "../support/shop-journey.js";
import { openShopper, type Shopper } from "../support/shopper.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => setWebhooks({}));

const PAYMENT_PAGE = "**/c/pay/**";

const openBuyer = (hasJavaScript = true): Promise<Shopper> =>
  openShopper(browser, { locale: "fr", market: "eu", width: 390, hasJavaScript });

/** In the end there is one order, charged once and for its total, and one mail about it. */
async function expectOneOrderOneCharge(cartId: string, email: string): Promise<void> {
  await expect
    .poll(async () => (await ordersOfCart(cartId)).map((order) => order.capturedMinor > 0), SOON)
    .toEqual([true]);
  const [order] = await ordersOfCart(cartId);
  if (!order) throw new Error(`Cart ${cartId} has no order.`);
  expect(order.capturedMinor).toBe(order.totalMinor);
  expect(order.ledgerSales).toBe(1);
  const intents = await intentsOfCart(cartId);
  const taken = intents.filter(({ status }) => status === "succeeded").map((intent) => intent.amount_received);
  expect(taken).toEqual([order.totalMinor]);
  expect(intents.filter(({ status }) => status === "requires_capture")).toEqual([]);
  expect((await pagesOfCart(cartId)).filter(({ status }) => status === "open")).toEqual([]);
  await expect.poll(async () => (await mailsTo(email)).length, SOON).toBe(1);
}

async function expectNoOrderNoCharge(cartId: string): Promise<void> {
  expect(await ordersOfCart(cartId)).toEqual([]);
  for (const { status } of await intentsOfCart(cartId))
    expect(["requires_payment_method", "canceled"]).toContain(status);
}

describe("a payment that goes another way", () => {
  it("a declined card is said so; another card then pays", async () => {
    const buyer = await openBuyer();
    const email = newEmail();
    const cartId = await goToPaymentWith(buyer, CALLIGRAPHY_KIT, email);
    await pay(buyer, CARDS.declined);
    await buyer.page
      .getByRole("alert")
      .getByText(/La banque a refusé cette carte. Rien n’a été débité/)
      .waitFor();
    await expectNoOrderNoCharge(cartId);
    await pay(buyer);
    await orderTokenOfThanks(buyer);
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });

  it("an abandoned payment leaves the cart and all that was typed; the order is then paid", async () => {
    const buyer = await openBuyer();
    const { page, words } = buyer;
    const email = newEmail();
    const cartId = await goToPaymentWith(buyer, CALLIGRAPHY_KIT, email);
    await page.getByRole("link", { name: words.leavePaymentPage }).click();
    await page.getByText(/Vous avez quitté la page de paiement. Rien n’a été payé/).waitFor();
    expect(await page.getByLabel(words.email).inputValue()).toBe(email);
    expect(await page.getByLabel(words.street).inputValue()).toBe("12, rue de la Roquette");
    await expectNoOrderNoCharge(cartId);
    await goToPayment(buyer);
    await pay(buyer);
    await orderTokenOfThanks(buyer);
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });

  it("the back button after the order finds the order, and no second payment", async () => {
    const buyer = await openBuyer();
    const { page } = buyer;
    const email = newEmail();
    const cartId = await goToPaymentWith(buyer, CALLIGRAPHY_KIT, email);
    const paymentPage = page.url();
    await pay(buyer);
    const token = await orderTokenOfThanks(buyer);
    await page.goto(paymentPage);
    await page.getByRole("heading", { name: "Cette commande est déjà payée" }).waitFor();
    await page.getByRole("link", { name: "Retourner à la boutique" }).click();
    expect(await orderTokenOfThanks(buyer)).toBe(token);
    await page.goto("/fr/panier");
    await page.getByRole("heading", { name: /^Rien dans le panier/ }).waitFor();
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });
});

describe("a cart changed in another tab", () => {
  it("while its payment page is open: the page no longer takes money, and the buyer is told", async () => {
    const buyer = await openBuyer();
    const { page, context, words } = buyer;
    const email = newEmail();
    const cartId = await goToPaymentWith(buyer, CALLIGRAPHY_KIT, email);
    await addGood({ ...buyer, page: await context.newPage() }, CALLIGRAPHY_KIT);

    // The payment page was filled before and shows the old total.
    await pay(buyer);
    await page.getByRole("heading", { name: "Ce paiement n’est plus ouvert" }).waitFor();
    await page.getByText(/le panier a changé depuis. Rien n’a été débité/).waitFor();
    await expectNoOrderNoCharge(cartId);

    await page.getByRole("link", { name: "Retourner à la boutique" }).click();
    await page.getByText(/2 × Kit de calligraphie/).waitFor();
    expect(await page.getByLabel(words.email).inputValue()).toBe(email);
    await goToPayment(buyer);
    await pay(buyer);
    await orderTokenOfThanks(buyer);
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });

  it.each([
    { name: "with JavaScript", hasJavaScript: true },
    { name: "with JavaScript off", hasJavaScript: false },
  ])("before the order is sent: the new total is said first ($name)", async ({ hasJavaScript }) => {
    const buyer = await openBuyer(hasJavaScript);
    const { page, context, words } = buyer;
    const email = newEmail();
    await addGood(buyer, CALLIGRAPHY_KIT);
    const cartId = await cartIdOf(buyer);
    await fillCheckout(buyer, email);
    await addGood({ ...buyer, page: await context.newPage() }, CALLIGRAPHY_KIT);

    await page.getByRole("button", { name: words.order }).click();
    await page
      .getByRole("alert")
      .getByText(/Le panier a changé depuis l’affichage de cette page/)
      .waitFor();
    await page.getByText(/2 × Kit de calligraphie/).waitFor();
    expect(await pagesOfCart(cartId)).toEqual([]);
    await goToPayment(buyer);
    await pay(buyer);
    await orderTokenOfThanks(buyer);
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });
});

describe("the same click twice", () => {
  it.each([
    { name: "with JavaScript", hasJavaScript: true },
    { name: "with JavaScript off", hasJavaScript: false },
  ])("on the order's and on the payment's button ($name)", async ({ hasJavaScript }) => {
    const buyer = await openBuyer(hasJavaScript);
    const { page, words } = buyer;
    const email = newEmail();
    await addGood(buyer, CALLIGRAPHY_KIT);
    const cartId = await cartIdOf(buyer);
    await fillCheckout(buyer, email);
    await page.getByRole("button", { name: words.order }).dblclick();
    await page.waitForURL("**/c/pay/**");
    expect((await pagesOfCart(cartId)).filter(({ status }) => status === "open")).toHaveLength(1);

    await page.getByLabel(words.cardNumber).fill(CARDS.pays);
    await page.getByLabel(words.cardExpiry).fill("12/34");
    await page.getByLabel(words.cardCode).fill("123");
    await page.getByRole("button", { name: words.pay }).dblclick();
    await orderTokenOfThanks(buyer);
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });
});

describe("the buyer's return and the payment's message", () => {
  it("the return first; the message comes later, three times", async () => {
    await setWebhooks({ hold: true, duplicates: 2 });
    const buyer = await openBuyer();
    const email = newEmail();
    const cartId = await goToPaymentWith(buyer, CALLIGRAPHY_KIT, email);
    await pay(buyer);
    await orderTokenOfThanks(buyer);
    await releaseWebhooks();
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });

  it("the message first; the return finds the order that it made", async () => {
    const buyer = await openBuyer();
    const email = newEmail();
    const cartId = await goToPaymentWith(buyer, CALLIGRAPHY_KIT, email);
    await buyer.context.route(PAYMENT_PAGE, async (route) => {
      const paid = await route.fetch({ maxRedirects: 0 });
      await expect.poll(async () => (await ordersOfCart(cartId)).length, SOON).toBe(1);
      await route.fulfill({ response: paid });
    });
    await pay(buyer);
    await orderTokenOfThanks(buyer);
    await expectOneOrderOneCharge(cartId, email);
    await buyer.context.close();
  });

  it("no return, the tab being closed: the message makes the order, and the shop knows it at the next visit", async () => {
    const buyer = await openBuyer();
    const { context, page } = buyer;
    const email = newEmail();
    const cartId = await goToPaymentWith(buyer, CALLIGRAPHY_KIT, email);
    const isLeft = new Promise<void>((resolve) => {
      void context.route(PAYMENT_PAGE, async (route) => {
        await route.fetch({ maxRedirects: 0 });
        await page.close();
        resolve();
      });
    });
    await pay(buyer).catch(() => undefined);
    await isLeft;
    await expectOneOrderOneCharge(cartId, email);

    await context.unroute(PAYMENT_PAGE);
    const later = { ...buyer, page: await context.newPage() };
    await later.page.goto("/fr/panier");
    await orderTokenOfThanks(later);
    await later.page.goto("/fr/panier");
    await later.page.getByRole("heading", { name: /^Rien dans le panier/ }).waitFor();
    expect(await ordersOfCart(cartId)).toHaveLength(1);
    await context.close();
  });
});
