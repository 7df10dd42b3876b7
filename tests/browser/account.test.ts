import { readFile } from "node:fs/promises";
import { accountExportSchema } from "@azalai/contracts";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linkIn, mailSaying, newAddress, PASSWORD } from "../support/account-holder.js";
import { launchChromium } from "../support/chromium.js";
import { audit } from "../support/page-audit.js";
import { addGood, goToPayment, orderTokenOfThanks, pay, PLACEMATS } from "../support/shop-journey.js";
import { openShopper, type Shopper } from "../support/shopper.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const JOURNEYS = [
  { name: "on a telephone", width: 390, hasJavaScript: true },
  { name: "with JavaScript off", width: 1440, hasJavaScript: false },
];

describe("an account, from the first form to the last", () => {
  it.each(JOURNEYS)("$name", async ({ width, hasJavaScript }) => {
    const shopper = await openShopper(browser, { locale: "fr", market: "eu", width, hasJavaScript });
    const { page } = shopper;
    const email = newAddress();
    const faults: string[] = [];
    const look = async (name: string) => {
      if (hasJavaScript) faults.push(...(await audit(page, name)));
    };

    // Nobody is let in, and the log-in knows where they wanted to go.
    await page.goto("/fr/compte/reglages");
    await title(page, "Se connecter");
    expect(new URL(page.url()).searchParams.get("next")).toBe("/fr/compte/reglages");
    await look("log-in");
    await logIn(page, email, "pas ce mot de passe");
    await page.getByText("Cette adresse et ce mot de passe ne vont pas ensemble.").first().waitFor();
    expect(await page.getByLabel("Adresse e-mail").inputValue()).toBe(email);
    expect(await page.getByLabel("Mot de passe", { exact: true }).inputValue()).toBe("");

    await register(page, email);
    await look("sent");
    await page.goto(linkIn(await mailSaying(email, /token=/)).href);
    await title(page, "Choisissez votre mot de passe");
    await page.getByLabel("Mot de passe", { exact: true }).fill("court");
    await page.getByRole("button", { name: "Créer mon compte" }).click();
    await page.getByText("Il faut 10 caractères au moins.").first().waitFor();
    await page.getByLabel("Mot de passe", { exact: true }).fill(PASSWORD);
    await page.getByRole("button", { name: "Créer mon compte" }).click();
    await title(page, "Bonjour Fatoumata");
    await page.getByText("Rien en route, pour l’instant").waitFor();
    await look("home without orders");
    await expectHiddenSession(shopper);

    await addAddress(page);
    await look("addresses");
    const token = await buyFilledIn(shopper, email);

    await page.goto("/fr/compte/commandes");
    await look("orders");
    await page.getByRole("link", { name: /^Commande n°/ }).click();
    await page.waitForURL(`**/fr/suivi/${token}`);

    await page.goto("/fr/compte/reglages");
    await look("settings");
    await expectExport(page, email, token);

    await page.getByRole("link", { name: "Supprimer mon compte" }).click();
    await title(page, "Supprimer votre compte");
    await look("deletion");
    await page.getByLabel("Mot de passe actuel").fill(PASSWORD);
    await page.getByRole("button", { name: "Supprimer mon compte" }).click();
    await page.getByText("Votre compte est supprimé.").waitFor();
    await mailSaying(email, /sont effacés/);
    await page.goto("/fr/compte");
    await title(page, "Se connecter");
    await page.goto(`/fr/suivi/${token}`);
    await page.getByRole("heading", { level: 1, name: /^Commande n°/ }).waitFor();

    expect(faults).toEqual([]);
    expect(shopper.misdeeds).toEqual([]);
    await shopper.context.close();
  });
});

it("says of no page of the account that it may be kept or found", async () => {
  const { page, context } = await openShopper(browser, { locale: "fr", market: "eu", width: 1440 });
  for (const path of ["/fr/compte/connexion", "/en/account/register", "/fr/compte/nouveau-mot-de-passe?token=x"]) {
    const response = await page.goto(path);
    expect(response?.headers()["cache-control"], path).toContain("no-store");
    expect(await page.locator('meta[name="robots"]').getAttribute("content"), path).toContain("noindex");
  }
  await context.close();
});

async function title(page: Page, name: string): Promise<void> {
  await page.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

async function logIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
}

async function register(page: Page, email: string): Promise<void> {
  await page.getByRole("link", { name: "Créer un compte" }).click();
  await title(page, "Créer un compte");
  await page.getByLabel("Prénom").fill("Fatoumata");
  await page.getByLabel("Nom", { exact: true }).fill("Cissé");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByRole("button", { name: "Recevoir le lien" }).click();
  await title(page, "Regardez votre boîte de réception");
}

/** No script sees the session, and no page holds it. */
async function expectHiddenSession({ page, context }: Shopper): Promise<void> {
  const session = (await context.cookies()).find(({ name }) => name === "session");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  expect(await page.content()).not.toContain(session?.value ?? "");
}

/** First wrong, then right: what was typed stays. */
async function addAddress(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Ajouter une adresse" }).click();
  await page.getByLabel("Numéro et rue").fill("3, rue des Teinturiers");
  await page.getByLabel("Code postal").fill("840");
  await page.getByLabel("Ville").fill("Avignon");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Ce code postal n’est pas de ce pays.").first().waitFor();
  expect(await page.getByLabel("Numéro et rue").inputValue()).toBe("3, rue des Teinturiers");
  await page.getByLabel("Code postal").fill("84000");
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.getByText("Votre carnet d’adresses est à jour.").waitFor();
  await page.getByText("3, rue des Teinturiers").waitFor();
}

/** Buys without typing who it is for; gives the token of the order. */
async function buyFilledIn(shopper: Shopper, email: string): Promise<string> {
  const { page, words } = shopper;
  await addGood(shopper, PLACEMATS);
  await page.getByRole("link", { name: words.goToCheckout }).click();
  await page.getByRole("heading", { level: 1, name: words.checkoutTitle }).waitFor();
  expect(await page.getByLabel(words.email, { exact: true }).inputValue()).toBe(email);
  expect(await page.getByLabel(words.firstName, { exact: true }).inputValue()).toBe("Fatoumata");
  expect(await page.getByLabel(words.street, { exact: true }).inputValue()).toBe("3, rue des Teinturiers");
  await goToPayment(shopper);
  await pay(shopper);
  return orderTokenOfThanks({ ...shopper, words: { ...words, thanks: /^Merci, Fatoumata$/ } });
}

async function expectExport(page: Page, email: string, token: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger mes données" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("azalai-mes-donnees.json");
  const exported = accountExportSchema.parse(JSON.parse(await readFile(await download.path(), "utf8")));
  expect(exported.customer.email).toBe(email);
  expect(exported.orders.map((order) => order.token)).toEqual([token]);
}
