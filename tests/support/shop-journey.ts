import { randomUUID } from "node:crypto";
import type { Locale, MarketCode } from "@azalai/domain";
import type { Locator } from "playwright-core";
import type { Shopper } from "./shopper.js";

/** A good as a buyer names it. All three are made to order once their stock is gone, so that no test takes them from another. */
export interface Good {
  handle: string;
  title: Record<Locale, string>;
  /** The name of the cooperative that makes it. */
  seller: string;
  /** The variant's radio button; none where there is a single variant. */
  choice?: { group: Record<Locale, string>; label: string };
}

export const CUSHION: Good = {
  handle: "housse-de-coussin-touaregue",
  title: { fr: "Housse de coussin touarègue", en: "Tuareg leather cushion cover" },
  seller: "Groupement Tassaq n’Elam (démo)",
  choice: { group: { fr: "Henné", en: "Henna" }, label: "45 × 45 cm" },
};
export const PLACEMATS: Good = {
  handle: "sets-de-table-ronds-lot-de-quatre",
  title: { fr: "Sets de table ronds, lot de quatre", en: "Round placemats, set of four" },
  seller: "Coopérative Koyra Kaanay (démo)",
};
export const CALLIGRAPHY_KIT: Good = {
  handle: "kit-de-calligraphie",
  title: { fr: "Kit de calligraphie", en: "Calligraphy kit" },
  seller: "Atelier Qalam (démo)",
};

export const CARDS = { pays: "4242 4242 4242 4242", declined: "4000 0000 0000 0002" };

const PATHS = {
  fr: {
    product: "/fr/produits/",
    cart: "/fr/panier",
    checkout: "/fr/commande",
    thanks: "/fr/merci/",
    track: "/fr/suivi/",
  },
  en: {
    product: "/en/products/",
    cart: "/en/cart",
    checkout: "/en/checkout",
    thanks: "/en/thanks/",
    track: "/en/track/",
  },
} as const;

export const pathsOf = (locale: Locale): (typeof PATHS)[Locale] => PATHS[locale];

/** An address of its own, by which a test finds its orders and its mail again. */
export const newEmail = (): string => `aminata.${randomUUID().slice(0, 8)}@exemple.org`;

/** From the shop's door, by the visible ways: its navigation and its search box. */
export async function search({ page, words, locale }: Shopper, query: string): Promise<void> {
  await page.goto(`/${locale}`);
  await page.getByRole("banner").getByRole("link", { name: words.shop, exact: true }).click();
  await page.getByRole("searchbox", { name: words.search }).fill(query);
  await page.getByRole("button", { name: words.search }).click();
  await page.waitForURL(/[?&]q=/);
}

export async function chooseMarket({ page, words }: Shopper, market: MarketCode): Promise<void> {
  const chooser = page.getByRole("banner").locator("details").filter({ hasText: words.changeMarket });
  await chooser.locator("summary").click();
  await Promise.all([
    page.waitForResponse((response) => response.url().endsWith("/api/market")),
    chooser.getByRole("button", { name: words.markets[market] }).click(),
  ]);
  await page.waitForLoadState();
}

export async function openGood({ page, locale }: Shopper, good: Good): Promise<void> {
  await page.goto(pathsOf(locale).product + good.handle);
}

/** The button of the form itself: on a phone, the bar at the foot of the screen has one too. */
export const buyButton = ({ page, words }: Shopper): Locator =>
  page.locator("#buy").getByRole("button", { name: words.addToCart });

/** Puts what the page shows into the cart, and is then on the cart's page. */
export async function addShownGood(shopper: Shopper, good: Good, quantity = 1): Promise<void> {
  const { page, words, locale } = shopper;
  const { choice } = good;
  if (choice) {
    const group = page.getByRole("group", { name: choice.group[locale], exact: true });
    await group.getByRole("radio", { name: choice.label }).check();
  }
  await page.getByLabel(words.quantity, { exact: true }).fill(String(quantity));
  await buyButton(shopper).click();
  await page.waitForURL(`**${pathsOf(locale).cart}`);
  await page.getByRole("heading", { level: 1, name: words.cartTitle }).waitFor();
}

export async function addGood(shopper: Shopper, good: Good, quantity = 1): Promise<void> {
  await openGood(shopper, good);
  await addShownGood(shopper, good, quantity);
}

/** The id of the cart that this browser holds. */
export async function cartIdOf({ context }: Shopper): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name === "cart");
  const [cartId] = cookie?.value.split(".") ?? [];
  if (!cartId) throw new Error("This browser holds no cart.");
  return cartId;
}

/** From the cart's page to a filled checkout. */
export async function fillCheckout({ page, words, market }: Shopper, email: string): Promise<void> {
  await page.getByRole("link", { name: words.goToCheckout }).click();
  await page.getByRole("heading", { level: 1, name: words.checkoutTitle }).waitFor();
  const fill = (label: string, value: string) => page.getByLabel(label, { exact: true }).fill(value);
  await fill(words.email, email);
  await fill(words.firstName, "Aminata");
  await fill(words.lastName, "Touré");
  if (market === "ml") {
    await fill(words.town, "Bamako");
    await fill(words.quarter, "Badalabougou, rue 14");
    await fill(words.phone, "+223 70 00 12 34");
    return;
  }
  await fill(words.street, market === "ca" ? "12, rue Saint-Denis" : "12, rue de la Roquette");
  await fill(words.postalCode, market === "ca" ? "H2X 1Y4" : "75011");
  await fill(words.city, market === "ca" ? "Montréal" : "Paris");
  if (market === "ca") await page.getByLabel(words.province, { exact: true }).selectOption("QC");
}

/** Sends the filled checkout, and is then on the payment page. */
export async function goToPayment({ page, words }: Shopper): Promise<void> {
  await page.getByRole("button", { name: words.order }).click();
  await page.waitForURL("**/c/pay/**");
}

/** Pays on the payment page; what follows depends on the card. */
export async function pay({ page, words }: Shopper, cardNumber = CARDS.pays): Promise<void> {
  await page.getByLabel(words.cardNumber).fill(cardNumber);
  await page.getByLabel(words.cardExpiry).fill("12/34");
  await page.getByLabel(words.cardCode).fill("123");
  await page.getByRole("button", { name: words.pay }).click();
}

/** Waits for the thanks and tells the token of the order, which is in its address. */
export async function orderTokenOfThanks({ page, words, locale }: Shopper): Promise<string> {
  await page.waitForURL(`**${pathsOf(locale).thanks}*`);
  await page.getByRole("heading", { level: 1, name: words.thanks }).waitFor();
  return new URL(page.url()).pathname.slice(pathsOf(locale).thanks.length);
}

/** A cart with a single good, checked out up to the payment page. Returns the cart's id. */
export async function goToPaymentWith(shopper: Shopper, good: Good, email: string): Promise<string> {
  await addGood(shopper, good);
  const cartId = await cartIdOf(shopper);
  await fillCheckout(shopper, email);
  await goToPayment(shopper);
  return cartId;
}
