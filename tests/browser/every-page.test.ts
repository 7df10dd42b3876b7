import { LOCALES, type Locale } from "@azalai/domain";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOf } from "../../storefront/src/routing/addresses.js";
import { AccountHolder } from "../support/account-holder.js";
import { launchChromium } from "../support/chromium.js";
import { htmlFaults } from "../support/html-faults.js";
import { audit, layoutShiftOf } from "../support/page-audit.js";
import {
  addressesIn,
  headOf,
  type PageHtml,
  pageOfHtml,
  readPage,
  structuredDataOf,
  textsOf,
} from "../support/page-html.js";
import { untranslated } from "../support/page-text.js";
import {
  addShownGood,
  CALLIGRAPHY_KIT,
  CARDS,
  CUSHION,
  fillCheckout,
  goToPayment,
  newEmail,
  openGood,
  orderTokenOfThanks,
  pathsOf,
  pay,
} from "../support/shop-journey.js";
import { accountKinds, type PageKind, pathOf, publicKinds, publicPages, type SitePage } from "../support/site-map.js";
import { openShopper, type Shopper } from "../support/shopper.js";
import { stackUnderTest } from "../support/stack-under-test.js";
import { addressesInData, describedThing } from "../support/structured-data.js";

/** Pages asked for at once while all are read. */
const READERS = 4;
const DESCRIPTION_LENGTH = { min: 50, max: 160 };

const NOT_SOLD_IN_EUROPE = "savon-au-karite";
const SOLD_OUT = "marteau-a-sucre-grave";

/** Of a kind with many pages, a browser opens these handles, or the first and the last. */
const SAMPLED: Partial<Record<PageKind, string[]>> = {
  product: [CUSHION.handle, CALLIGRAPHY_KIT.handle, NOT_SOLD_IN_EUROPE, SOLD_OUT],
};

let browser: Browser;
let pages: SitePage[];
let html: PageHtml[];
beforeAll(async () => {
  browser = await launchChromium();
  pages = await publicPages();
  html = await inTurns(pages, ({ path }) => readPage(path));
}, 240_000);
afterAll(() => browser.close());

describe("every page that anybody may open, as it comes over the wire", () => {
  it("is named by the sitemap in both languages, and answers", () => {
    for (const locale of LOCALES) {
      const kinds = new Set(pages.filter((page) => page.locale === locale).map(({ kind }) => kind));
      expect([...kinds].sort()).toEqual(publicKinds().sort());
    }
    expect(pages.length).toBeGreaterThan(200);
    expect(html.filter(({ status }) => status !== 200).map(({ path, status }) => `${path}: ${status}`)).toEqual([]);
  });

  it("has its own title, a description of the right length, one heading, its address and language", () => {
    const faults = html.flatMap((page) => headFaults(page).map((fault) => `${page.path}: ${fault}`));
    const pathsByTitle = grouped(html, (page) => headOf(page).title);
    for (const [title, same] of pathsByTitle)
      if (same.length > 1) faults.push(`“${title}” is the title of ${same.map(({ path }) => path).join(", ")}`);
    expect(faults).toEqual([]);
  });

  it("is in one language, and shows no key of a message", () => {
    const faults = html.flatMap((page) =>
      untranslated(localeOf(page), textsOf(page)).map((fault) => `${page.path}: ${fault}`),
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it("is valid HTML", async () => {
    const faults: string[] = [];
    for (const page of html) for (const fault of await htmlFaults(page.html)) faults.push(`${page.path}: ${fault}`);
    expect(faults).toEqual([]);
  }, 120_000);

  it("tells programs only what is true and well formed, and leads to nothing that is not there", async () => {
    const faults: string[] = [];
    const known = new Map(html.map((page) => [page.path, page]));
    const asked = new Map<string, string>();
    for (const page of html) {
      const data = structuredDataOf(page);
      for (const thing of data) describedThing(thing);
      for (const address of [...addressesIn(page), ...data.flatMap(addressesInData)]) asked.set(address, page.path);
    }
    const targets = grouped([...asked.keys()], (address) => address.split("#")[0] ?? "");
    await inTurns([...targets], async ([target, addresses]) => {
      const page = known.get(target) ?? (await readPage(target));
      if (page.status !== 200) faults.push(`${asked.get(addresses[0] ?? "")} leads to ${target}: ${page.status}`);
      for (const address of addresses) {
        const id = decodeURIComponent(address.split("#")[1] ?? "");
        if (id && !page.root.getElementById(id)) faults.push(`${asked.get(address)} leads to no ${address}`);
      }
    });
    expect(faults).toEqual([]);
    expect(targets.size).toBeGreaterThan(pages.length);
  }, 120_000);
});

describe.concurrent("every kind of page in a browser", () => {
  it.each(LOCALES)(
    "reads well by day and by night, narrow and magnified, and does not move or fail (%s)",
    async (locale) => {
      const { page, context, misdeeds } = await openShopper(browser, { locale, market: "eu", width: 390 });
      const faults: string[] = [];
      for (const path of openPaths(locale)) {
        const shift = await layoutShiftOf(page, path);
        if (shift > 0) faults.push(`${path}: moves by ${shift}`);
        faults.push(...(await audit(page, path, nightOf(locale))));
      }
      expect([...faults, ...misdeeds]).toEqual([]);
      await context.close();
    },
    240_000,
  );

  it.each(LOCALES)(
    "helps who is lost (%s)",
    async (locale) => {
      const { page, context, misdeeds } = await openShopper(browser, { locale, market: "eu", width: 390 });
      const faults: string[] = [];
      for (const path of [`/${locale}/nulle-part`, `${pathsOf(locale).track}${"a".repeat(32)}`]) {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(404);
        faults.push(
          ...(await audit(page, path, nightOf(locale))),
          ...languageFaults(locale, path, await page.content()),
        );
      }
      expect(faults).toEqual([]);
      // The browser itself complains of the two pages' status.
      expect(misdeeds.filter((misdeed) => !misdeed.includes("404"))).toEqual([]);
      await context.close();
    },
    60_000,
  );

  it.each(LOCALES)(
    "reads well with an account and before one has one (%s)",
    async (locale) => {
      const shopper = await openShopper(browser, { locale, market: "eu", width: 390 });
      const entrances: PageKind[] = ["logIn", "register", "forgottenPassword", "newPassword"];
      const faults = await auditPrivatePages(shopper, entrances);
      const { session } = await AccountHolder.register(newEmail(), locale);
      await shopper.context.addCookies([{ name: "session", value: session, url: stackUnderTest().storefrontUrl }]);
      faults.push(
        ...(await auditPrivatePages(
          shopper,
          accountKinds().filter((kind) => !entrances.includes(kind)),
        )),
      );
      expect([...faults, ...shopper.misdeeds]).toEqual([]);
      await shopper.context.close();
    },
    180_000,
  );

  it.each(LOCALES)(
    "reads well from the cart to the tracking page (%s)",
    async (locale) => {
      const buyer = await openShopper(browser, { locale, market: "eu", width: 390 });
      const faults = await auditPurchase(buyer);
      expect([...faults, ...buyer.misdeeds]).toEqual([]);
      await buyer.context.close();
    },
    180_000,
  );
});

/** The pages that a browser opens: one of each kind, and the catalogue as somebody asked it. */
function openPaths(locale: Locale): string[] {
  const ofKind = grouped(
    pages.filter((page) => page.locale === locale),
    ({ kind }) => kind,
  );
  const sampled = [...ofKind].flatMap(([kind, [first, ...others]]) => {
    const handles = SAMPLED[kind];
    if (handles) return handles.map((handle) => `${first?.path.replace(/[^/]+$/, "")}${handle}`);
    return [first, others.at(-1)].flatMap((page) => page?.path ?? []);
  });
  const asked = (query: string) => addressOf(locale, { page: "shop", query });
  return [...sampled, asked("q=cuir&family=leather&inStock=on"), asked("q=xylophone"), pathsOf(locale).cart];
}

/** Pages that belong to one reader, each at its address: they must be found by nobody else. */
async function auditPrivatePages({ page, locale }: Shopper, kinds: readonly PageKind[]): Promise<string[]> {
  const faults: string[] = [];
  for (const kind of kinds) {
    const shift = await layoutShiftOf(page, pathOf(locale, kind));
    if (shift > 0) faults.push(`${kind}: moves by ${shift}`);
    faults.push(...(await audit(page, kind, nightOf(locale))));
    const shown = pageOfHtml(kind, 200, await page.content());
    if (!headOf(shown).robots?.includes("noindex")) faults.push(`${kind}: may be indexed`);
    if (shown.root.querySelectorAll("h1").length !== 1) faults.push(`${kind}: not one main heading`);
    faults.push(...(await htmlFaults(shown.html)).map((fault) => `${kind}: ${fault}`));
    faults.push(...untranslated(locale, textsOf(shown)).map((fault) => `${kind}: ${fault}`));
  }
  return faults;
}

async function auditPurchase(buyer: Shopper): Promise<string[]> {
  const { page, words, locale } = buyer;
  const faults: string[] = [];
  const check = async (name: string) => {
    faults.push(...(await audit(page, name, nightOf(locale))), ...languageFaults(locale, name, await page.content()));
  };
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
  faults.push(...(await audit(page, "payment", nightOf(locale))));
  await pay(buyer, CARDS.declined);
  await page.getByRole("alert").waitFor();
  faults.push(...(await audit(page, "payment, declined", nightOf(locale))));
  await pay(buyer);
  await orderTokenOfThanks(buyer);
  await check("thanks");
  await page.getByRole("link", { name: words.followOrder }).click();
  await page.getByRole("heading", { level: 1, name: words.trackTitle }).waitFor();
  await check("tracking");
  return faults;
}

/** The colours are looked at by night in one language. */
const nightOf = (locale: Locale) => ({ isSeenByNight: locale === "fr" });

const localeOf = ({ path }: PageHtml): Locale => (path.startsWith("/en") ? "en" : "fr");

function languageFaults(locale: Locale, name: string, content: string): string[] {
  return untranslated(locale, textsOf(pageOfHtml(name, 200, content))).map((fault) => `${name}: ${fault}`);
}

function headFaults(page: PageHtml): string[] {
  const { storefrontUrl } = stackUnderTest();
  const { lang, title, description = "", canonical, alternates, feed, manifest, property, named } = headOf(page);
  const ownAddress = storefrontUrl + page.path;
  const expected: Record<string, boolean> = {
    [`lang is ${lang}`]: lang === localeOf(page),
    [`the title is ${title}`]: /^Azalaï|.\| Azalaï$/.test(title ?? ""),
    [`${description.length} characters of description`]:
      description.length >= DESCRIPTION_LENGTH.min && description.length <= DESCRIPTION_LENGTH.max,
    "not one main heading": page.root.querySelectorAll("h1").length === 1,
    [`canonical is ${canonical}`]: canonical === ownAddress,
    "is not an alternate of itself": alternates[localeOf(page)] === ownAddress,
    "has no French default": alternates["x-default"] !== undefined && alternates["x-default"] === alternates.fr,
    "alternates are not in both languages": LOCALES.every((locale) => alternates[locale]?.includes(`/${locale}`)),
    "names no feed": feed?.startsWith(`${storefrontUrl}/${localeOf(page)}/`) === true,
    "names no manifest": manifest?.startsWith(`/${localeOf(page)}/`) === true,
    "has nothing to be shared with": ["og:title", "og:description", "og:image", "og:image:alt", "og:url"].every(
      (name) => Boolean(property(name)),
    ),
    "has no card": named("twitter:card") === "summary_large_image",
  };
  return Object.keys(expected).filter((fault) => expected[fault] === false);
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Does something with every item, a few at a time; gives the results in the items' order. */
async function inTurns<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results[index] = await act(item);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  return results;
}
