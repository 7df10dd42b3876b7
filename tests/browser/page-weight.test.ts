import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createReport, type EmptyNextPage, startEmptyNextPage } from "@azalai/stack";
import type { Browser, Cookie } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AccountHolder } from "../support/account-holder.js";
import { launchChromium } from "../support/chromium.js";
import { type PageWeight, weighPage } from "../support/page-weight.js";
import { addGood, CUSHION, newEmail, pathsOf } from "../support/shop-journey.js";
import { openShopper } from "../support/shopper.js";
import { accountKinds, pathOf, publicPages } from "../support/site-map.js";
import { stackUnderTest } from "../support/stack-under-test.js";
import { WEIGHT_BOUNDS } from "../support/weight-bounds.js";

const rootDir = join(dirname(fileURLToPath(import.meta.url)), "../..");

let browser: Browser;
let emptyPage: EmptyNextPage;
let emptyScriptBytesRaw: number;
beforeAll(async () => {
  browser = await launchChromium();
  emptyPage = await startEmptyNextPage(rootDir, createReport(console.log));
  emptyScriptBytesRaw = (await weighPage(browser, emptyPage.url)).scriptBytesRaw;
}, 180_000);
afterAll(async () => {
  await browser.close();
  await emptyPage.stop();
});

const weigh = (path: string, cookies?: Cookie[]): Promise<PageWeight> =>
  weighPage(browser, stackUnderTest().storefrontUrl + path, cookies);

/** What is too heavy about a page, each as one line. */
function tooHeavy(path: string, weight: PageWeight, scriptRatioMax: number): string[] {
  const ratio = weight.scriptBytesRaw / emptyScriptBytesRaw;
  return [
    ...(ratio > scriptRatioMax ? [`scripts are ${ratio.toFixed(3)} times the empty page's`] : []),
    ...(weight.bytesWithoutImages > WEIGHT_BOUNDS.bytesWithoutImages
      ? [`${weight.bytesWithoutImages} bytes without pictures`]
      : []),
    ...(weight.firstImageBytes > WEIGHT_BOUNDS.firstImageBytes
      ? [`${weight.firstImageBytes} bytes of pictures above the fold`]
      : []),
    ...(weight.fontBytes > WEIGHT_BOUNDS.fontBytes ? [`${weight.fontBytes} bytes of fonts`] : []),
    ...weight.foreignUrls.map((url) => `asks ${url}`),
  ].map((fault) => `${path}: ${fault}`);
}

describe("what a page costs whoever opens it with an empty cache", () => {
  it("is little, for one page of every kind", async () => {
    const onePerKind = new Map(
      (await publicPages()).filter(({ locale }) => locale === "fr").map((page) => [page.kind, page]),
    );
    const faults: string[] = [];
    for (const { path } of onePerKind.values()) {
      faults.push(...tooHeavy(path, await weigh(path), WEIGHT_BOUNDS.scriptRatio.buying));
    }
    expect(emptyScriptBytesRaw).toBeGreaterThan(150_000);
    expect(faults).toEqual([]);
  }, 180_000);

  it("is little from the cart to the checkout", async () => {
    const shopper = await openShopper(browser, { locale: "fr", market: "eu", width: 390 });
    await addGood(shopper, CUSHION);
    const cookies = await shopper.context.cookies();
    await shopper.context.close();
    const { cart, checkout } = pathsOf("fr");
    const faults: string[] = [];
    for (const path of [cart, checkout]) {
      faults.push(...tooHeavy(path, await weigh(path, cookies), WEIGHT_BOUNDS.scriptRatio.buying));
    }
    expect(faults).toEqual([]);
  });

  it("is little for who has an account", async () => {
    const { session } = await AccountHolder.register(newEmail());
    const { context } = await openShopper(browser, { locale: "fr", market: "eu", width: 390 });
    await context.addCookies([{ name: "session", value: session, url: stackUnderTest().storefrontUrl }]);
    const cookies = await context.cookies();
    await context.close();
    const faults: string[] = [];
    for (const path of accountKinds().map((kind) => pathOf("fr", kind))) {
      faults.push(...tooHeavy(path, await weigh(path, cookies), WEIGHT_BOUNDS.scriptRatio.account));
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it("is bounded for every good: the HTML that a browser has to parse", async () => {
    const goods = (await publicPages()).filter(({ kind, locale }) => kind === "product" && locale === "fr");
    expect(goods.length).toBeGreaterThan(50);
    const faults: string[] = [];
    for (const { path } of goods) {
      const html = await (await fetch(stackUnderTest().storefrontUrl + path)).text();
      const bytes = Buffer.byteLength(html);
      if (bytes > WEIGHT_BOUNDS.goodHtmlBytesRaw) faults.push(`${path}: ${bytes} bytes`);
    }
    expect(faults).toEqual([]);
  }, 120_000);
});
