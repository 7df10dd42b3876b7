import type { Locale, MarketCode } from "@azalai/domain";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { SHOP_WORDS, type ShopWords } from "./shop-words.js";
import { stackUnderTest } from "./stack-under-test.js";

export interface Visit {
  locale: Locale;
  market: MarketCode;
  /** Of the window, in CSS pixels. */
  width: number;
  hasJavaScript?: boolean;
  colorScheme?: "light" | "dark";
}

/** A person with a browser of their own: nothing is shared with another shopper, no cookie and no cache. */
export interface Shopper extends Visit {
  context: BrowserContext;
  page: Page;
  words: ShopWords;
  /** What a page of the shop must never do: errors in the console, requests that fail or go to anyone but the shop and the payment page. */
  misdeeds: string[];
}

export async function openShopper(browser: Browser, visit: Visit): Promise<Shopper> {
  const { storefrontUrl } = stackUnderTest();
  const { locale, market, width, hasJavaScript = true, colorScheme = "light" } = visit;
  const context = await browser.newContext({
    baseURL: storefrontUrl,
    viewport: { width, height: 860 },
    locale: locale === "fr" ? "fr-FR" : "en-GB",
    javaScriptEnabled: hasJavaScript,
    colorScheme,
  });
  context.setDefaultTimeout(15_000);
  if (market !== "eu") await context.addCookies([{ name: "market", value: market, url: storefrontUrl }]);
  const misdeeds = watch(context, hasJavaScript);
  return { ...visit, context, page: await context.newPage(), words: SHOP_WORDS[locale], misdeeds };
}

function watch(context: BrowserContext, hasJavaScript: boolean): string[] {
  const { storefrontUrl, stripeSandboxUrl } = stackUnderTest();
  const known = [storefrontUrl, stripeSandboxUrl].flatMap((url) => (url ? [originOf(url)] : []));
  const misdeeds: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") misdeeds.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // A page that is left gives up what it still waited for.
    const isGivenUp = reason === "net::ERR_ABORTED";
    // Chromium without JavaScript refuses itself the scripts that a page would have it fetch early.
    const isRefusedScript = reason === "csp" && !hasJavaScript && new URL(request.url()).pathname.endsWith(".js");
    if (!isGivenUp && !isRefusedScript) misdeeds.push(`failed: ${request.url()} (${reason})`);
  });
  context.on("weberror", (error) => misdeeds.push(`uncaught: ${error.error().message}`));
  context.on("request", (request) => {
    if (/^https?:/.test(request.url()) && !known.includes(originOf(request.url())))
      misdeeds.push(`request to ${request.url()}`);
  });
  return misdeeds;
}

/** One name for this machine: the payment page is known by its number. */
function originOf(url: string): string {
  return new URL(url).origin.replace("//127.0.0.1", "//localhost");
}
