import { launchChromium } from "../support/chromium.js";
import { AccountHolder } from "../support/account-holder.js";
import { visitSlowly } from "../support/slow-visit.js";
import { weighPage } from "../support/page-weight.js";
import { measureRequestRate } from "../support/request-rate.js";
import { stackUnderTest } from "../support/stack-under-test.js";
import { CATALOGUE_PATH, countCatalogueStatements, countPurchaseStatements } from "../support/statement-costs.js";
import { WEIGHT_BOUNDS } from "../support/weight-bounds.js";

const stack = stackUnderTest();
const emptyPageUrl = requireVariable("AZALAI_EMPTY_PAGE");
const productUrl = new URL("/fr/produits/housse-de-coussin-touaregue", stack.storefrontUrl).href;
const pages = {
  home: `${stack.storefrontUrl}/fr`,
  catalogue: `${stack.storefrontUrl}/fr/boutique`,
  product: productUrl,
};
const SLOW_ROUNDS = 3;

await benchWeights();
await benchSlowVisits();
await benchStatements();
await benchRates();

/** Before anything is hot: bytes do not depend on it. */
async function benchWeights(): Promise<void> {
  const browser = await launchChromium();
  try {
    const empty = await weighPage(browser, emptyPageUrl);
    const { session } = await AccountHolder.register();
    const signedIn = { name: "session", value: session, url: stack.storefrontUrl };
    const weights = {
      home: await weighPage(browser, pages.home),
      catalogue: await weighPage(browser, pages.catalogue),
      product: await weighPage(browser, pages.product),
      cart: await weighPage(browser, `${stack.storefrontUrl}/fr/panier`),
      account: await weighPage(browser, `${stack.storefrontUrl}/fr/compte`, [signedIn]),
    };
    for (const [name, weight] of Object.entries(weights)) {
      const scriptRatio = WEIGHT_BOUNDS.scriptRatio[name === "account" ? "account" : "buying"];
      print(`${name} page: JavaScript, uncompressed`, weight.scriptBytesRaw, "bytes", {
        of: "empty Next page",
        value: empty.scriptBytesRaw,
        bound: `at most ${scriptRatio} times`,
      });
      print(`${name} page: JavaScript, compressed`, weight.scriptBytes, "bytes");
      print(
        `${name} page: all but pictures`,
        weight.bytesWithoutImages,
        "bytes",
        atMost(WEIGHT_BOUNDS.bytesWithoutImages),
      );
      print(
        `${name} page: pictures above the fold`,
        weight.firstImageBytes,
        "bytes",
        atMost(WEIGHT_BOUNDS.firstImageBytes),
      );
      const htmlBound = name === "product" ? atMost(WEIGHT_BOUNDS.goodHtmlBytesRaw) : undefined;
      print(`${name} page: HTML, raw`, weight.htmlBytesRaw, "bytes", htmlBound);
      print(`${name} page: fonts`, weight.fontBytes, "bytes", atMost(WEIGHT_BOUNDS.fontBytes));
      print(`${name} page: requests to third parties`, weight.foreignUrls.length, "requests");
    }
  } finally {
    await browser.close();
  }
}

/** Lighthouse with a poor phone at a poor connection: the median of some rounds. */
async function benchSlowVisits(): Promise<void> {
  const [empty, ...ours] = await visitSlowly([emptyPageUrl, ...Object.values(pages)], SLOW_ROUNDS);
  for (const [index, name] of Object.keys(pages).entries()) {
    const { largestPaintMilliseconds = Number.NaN, layoutShift = Number.NaN } = ours[index] ?? {};
    print(`${name} page, slowly: largest paint`, Math.round(largestPaintMilliseconds), "ms", {
      of: "empty Next page",
      value: Math.round(empty?.largestPaintMilliseconds ?? Number.NaN),
      bound: "at most 1.35 times",
    });
    print(`${name} page, slowly: layout shift`, layoutShift, "", atMost(0));
  }
}

function atMost(value: number): { of: string; value: number; bound: string } {
  return { of: "bound", value, bound: "at most" };
}

async function benchStatements(): Promise<void> {
  const catalogue = await countCatalogueStatements();
  print("catalogue list, not cached", catalogue.statements, "SQL statements", {
    of: "bound",
    value: 3,
    bound: "at most",
  });
  const purchase = await countPurchaseStatements();
  print("whole purchase", purchase.statements, "SQL statements", {
    of: "plain Medusa starter, measured earlier",
    value: 591,
    bound: "at most 400",
  });
}

async function benchRates(): Promise<void> {
  const emptyRate = await measureRequestRate(emptyPageUrl);
  const productRate = await measureRequestRate(productUrl);
  print("cached product page", productRate, "requests/s", {
    of: "empty static Next page",
    value: emptyRate,
    bound: "at least 0.5 times",
  });
  const healthRate = await measureRequestRate(`${stack.backendUrl}/health`);
  const catalogueRate = await measureRequestRate(new URL(CATALOGUE_PATH, stack.backendUrl).href, {
    headers: { "x-publishable-api-key": stack.publishableKey },
  });
  print("catalogue list, not cached", catalogueRate, "requests/s", { of: "Medusa's /health", value: healthRate });
}

/** One figure beside what it is compared with; `bound` is what the project holds itself to. */
function print(
  figure: string,
  value: number,
  unit: string,
  reference?: { of: string; value: number; bound?: string },
): void {
  const comparison = reference && {
    reference: reference.of,
    referenceValue: reference.value,
    ratio: reference.value === 0 ? undefined : Number((value / reference.value).toFixed(3)),
    bound: reference.bound,
  };
  console.log(JSON.stringify({ figure, value, unit, ...comparison }));
}

function requireVariable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this with npm run bench.`);
  return value;
}
