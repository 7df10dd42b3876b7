import type { Browser } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.js";
import { countRecords } from "../support/order-record.js";
import { sendPlainForm } from "../support/plain-form.js";
import {
  addGood,
  CALLIGRAPHY_KIT,
  cartIdOf,
  chooseMarket,
  openGood,
  pathsOf,
  PLACEMATS,
} from "../support/shop-journey.js";
import { openShopper, type Shopper } from "../support/shopper.js";
import { stackUnderTest } from "../support/stack-under-test.js";

/** A stack trace, or a path of the machine, in what a client is sent. */
const INTERNALS = /\n\s+at \S|node_modules|\.[jt]sx?:\d+|\/(work|root|home)\//;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const { storefrontUrl } = stackUnderTest();
const ask = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(storefrontUrl + path, { redirect: "manual", ...init });

describe("addresses that lead nowhere", () => {
  const lost = { fr: "Cette page n’est pas sur la piste", en: "This page is off the track" };
  const noOrder = { fr: "Ce lien n’ouvre aucune commande", en: "This link opens no order" };

  it.each([
    ["an unknown good", "/fr/produits/tapis-volant", lost.fr],
    ["an unknown good, in English", "/en/products/flying-carpet", lost.en],
    ["an unknown cooperative", "/fr/cooperatives/nulle-part", lost.fr],
    ["a made-up page", "/fr/nulle-part/ailleurs", lost.fr],
    ["a page of the other language", "/en/boutique", lost.en],
    ["a good's name of 5,000 characters", `/fr/produits/${"x".repeat(5000)}`, lost.fr],
    ["a guessed tracking token", `/fr/suivi/${"A".repeat(32)}`, noOrder.fr],
    ["a guessed tracking token, in English", `/en/track/${"A".repeat(32)}`, noOrder.en],
    ["a guessed token on the thanks", `/fr/merci/${"A".repeat(32)}`, noOrder.fr],
    ["an order's number in place of its token", "/fr/suivi/1", noOrder.fr],
    ["a picture outside the pictures", "/media/..%2f..%2fsecrets.json", ""],
  ])("%s", async (_what, path, sentence) => {
    const response = await ask(path);
    const text = await response.text();
    expect([400, 404]).toContain(response.status);
    expect(text).toContain(sentence);
    expect(text).not.toMatch(INTERNALS);
  });

  it("a catalogue's question that makes no sense is answered as far as it can be understood", async () => {
    const nonsense = `page=-1&priceMin=abc&priceMax=1e99&sort=%00&family=${"x".repeat(2000)}&q=${"<script>".repeat(100)}`;
    const response = await ask(`/fr/boutique?${nonsense}`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(text).not.toContain("<script><script>");
    expect(text).not.toMatch(INTERNALS);
  });
});

describe("calls that no page of the shop makes", () => {
  const FORM = { "content-type": "application/x-www-form-urlencoded" };
  it.each([
    ["an unknown market", "/api/market", { headers: FORM, body: "market=mars" }, 400],
    [
      "a market chosen by another site",
      "/api/market",
      { headers: { ...FORM, "sec-fetch-site": "cross-site" }, body: "market=ml" },
      403,
    ],
    ["an unsigned order to refresh pages", "/api/revalidate", { body: JSON.stringify({ tags: ["listings"] }) }, 401],
    ["a field of 2 MB", "/fr/commande", { headers: FORM, body: `email=${"x".repeat(2_000_000)}` }, 413],
    ["an unknown action", "/fr/panier", { headers: { "next-action": "0".repeat(42) }, body: "[]" }, 409],
  ])("%s", async (_what, path, init, status) => {
    const response = await ask(path, { method: "POST", ...init });
    expect(response.status).toBe(status);
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(await response.text()).not.toMatch(INTERNALS);
  });
});

describe("forms filled with what no browser would let one type", () => {
  let reader: Shopper;
  let before: Record<string, number>;
  beforeEach(async () => {
    reader = await openShopper(browser, { locale: "fr", market: "eu", width: 390, hasJavaScript: false });
    return () => reader.context.close();
  });

  const expectNothingWritten = async () => expect(await countRecords()).toEqual(before);

  it.each(["0", "-1", "1000000000", "abc", "1.5", ""])("a quantity of « %s » on a good's page", async (quantity) => {
    const { page } = reader;
    await openGood(reader, CALLIGRAPHY_KIT);
    before = await countRecords();
    const form = page.locator("form").filter({ has: page.getByLabel("Quantité") });
    const { status, text } = await sendPlainForm(page, form, { quantity });
    expect(text).toContain("Cette quantité n’est pas possible. Choisissez entre 1 et 99.");
    expect(text).not.toMatch(INTERNALS);
    expect(status).toBeLessThan(500);
    await expectNothingWritten();
  });

  it("a good that may not be sold there, sent from another good's page", async () => {
    const { page } = reader;
    await page.goto("/fr/produits/savon-au-karite");
    await page.getByText(/n’est pas vendu dans l’Union européenne/).waitFor();
    await chooseMarket(reader, "ml");
    const variantId = await page.getByRole("radio").first().getAttribute("value");
    await chooseMarket(reader, "eu");
    await openGood(reader, CALLIGRAPHY_KIT);
    before = await countRecords();
    const form = page.locator("form").filter({ has: page.getByLabel("Quantité") });
    const { text } = await sendPlainForm(page, form, { variantId: variantId ?? "" });
    expect(text).toContain("Cet objet n’est pas vendu dans le pays choisi.");
    await expectNothingWritten();
  });

  it.each(["-1", "1000000000", "abc"])(
    "a quantity of « %s » in the cart leaves the cart as it was",
    async (quantity) => {
      const { page } = reader;
      await addGood(reader, PLACEMATS, 2);
      const form = page.locator("form").filter({ has: page.getByLabel(/^Quantité de/) });
      const { text } = await sendPlainForm(page, form, { quantity });
      expect(text).toContain("Indiquez un nombre entier de 0 à 99");
      await page.goto("/fr/panier");
      expect(await page.getByLabel(/^Quantité de/).inputValue()).toBe("2");
    },
  );

  it("a checkout of nonsense says what is wrong with each field, and opens no payment", async () => {
    const { page } = reader;
    await addGood(reader, PLACEMATS);
    await page.goto("/fr/commande");
    before = await countRecords();
    const form = page.locator("form").filter({ has: page.getByLabel("Adresse e-mail") });
    const { text } = await sendPlainForm(page, form, {
      email: "aminata",
      firstName: "x".repeat(5000),
      lastName: "",
      address1: "<img src=x onerror=alert(1)>",
      postalCode: "ABC",
      city: "Paris",
      countryCode: "us",
      shippingOptionId: "so_none",
      paymentMethod: "antenna",
    });
    for (const sentence of [
      "Cette adresse e-mail n’est pas complète.",
      "C’est trop long : raccourcissez ce champ.",
      "Indiquez votre nom.",
      "Ce panier ne peut pas être livré dans ce pays.",
      "Ce mode de livraison n’est plus proposé.",
      "Ce moyen de paiement n’est pas proposé ici.",
    ]) {
      expect(text.replaceAll("\u202f", " ")).toContain(sentence);
    }
    expect(text).not.toContain("<img src=x");
    expect(text).not.toMatch(INTERNALS);
    await expectNothingWritten();
    await page.goto("/fr/commande");
    for (const field of ["Adresse e-mail", "Numéro et rue"]) expect(await page.getByLabel(field).inputValue()).toBe("");
  });

  it("an empty cart at the checkout leads to the cart, with a sentence", async () => {
    const { page } = reader;
    const expectSentToCart = async () => {
      await page.goto("/fr/commande");
      await page.getByText("Il n’y a rien à commander").waitFor();
      expect(new URL(page.url()).pathname).toBe("/fr/panier");
    };
    await expectSentToCart();
    await addGood(reader, PLACEMATS);
    await page.getByRole("button", { name: /^Retirer/ }).click();
    await page.getByRole("heading", { name: /^Rien dans le panier/ }).waitFor();
    await expectSentToCart();
  });

  it("another buyer's cart, taken by its id, stays closed", async () => {
    await addGood(reader, PLACEMATS);
    const foreignId = await cartIdOf(reader);
    const thief = await openShopper(browser, { locale: "fr", market: "eu", width: 390, hasJavaScript: false });
    await addGood(thief, CALLIGRAPHY_KIT);
    const own = (await thief.context.cookies()).find(({ name }) => name === "cart")?.value ?? "";
    const ownToken = own.slice(own.indexOf(".") + 1);

    for (const value of [`${foreignId}.${ownToken}`, `${foreignId}.`, "%00", "x".repeat(3000)]) {
      await thief.context.addCookies([{ name: "cart", value, url: storefrontUrl }]);
      for (const path of [pathsOf("fr").cart, pathsOf("fr").checkout, "/fr/commande/retour"]) {
        const response = await thief.page.goto(path);
        const text = await thief.page.content();
        expect(response?.status(), `${path} with ${value.slice(0, 60)}`).toBe(200);
        expect(text).not.toContain(PLACEMATS.title.fr);
        expect(text).not.toMatch(INTERNALS);
      }
    }
    await thief.context.close();
    await reader.page.goto("/fr/panier");
    expect(await reader.page.getByLabel(/^Quantité de/).inputValue()).toBe("1");
  });
});
