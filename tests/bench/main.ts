import { launchChromium } from "../support/chromium.js";
import { weighPage } from "../support/page-weight.js";
import { measureRequestRate } from "../support/request-rate.js";
import { stackUnderTest } from "../support/stack-under-test.js";
import { CATALOGUE_PATH, countCatalogueStatements, countPurchaseStatements } from "../support/statement-costs.js";

const stack = stackUnderTest();
const emptyPageUrl = requireVariable("AZALAI_EMPTY_PAGE");
const productUrl = new URL("/fr/produits/housse-de-coussin-touaregue", stack.storefrontUrl).href;

await benchWeights();
await benchStatements();
await benchRates();

/** Before anything is hot: bytes do not depend on it. */
async function benchWeights(): Promise<void> {
  const browser = await launchChromium();
  try {
    const empty = await weighPage(browser, emptyPageUrl);
    const pages = {
      home: `${stack.storefrontUrl}/fr`,
      catalogue: `${stack.storefrontUrl}/fr/boutique`,
      product: productUrl,
    };
    for (const [name, url] of Object.entries(pages)) {
      const weight = await weighPage(browser, url);
      print(`${name} page: JavaScript, compressed`, weight.scriptBytes, "bytes", {
        of: "empty Next page",
        value: empty.scriptBytes,
        bound: "at most 1.08 times",
      });
      const htmlBound = { of: "bound", value: 65_000, bound: "below" };
      print(`${name} page: HTML, raw`, weight.htmlBytesRaw, "bytes", name === "product" ? htmlBound : undefined);
      print(`${name} page: fonts`, weight.fontBytes, "bytes", { of: "bound", value: 36_000, bound: "below" });
      print(`${name} page: requests to third parties`, weight.foreignUrls.length, "requests");
    }
  } finally {
    await browser.close();
  }
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
    ratio: Number((value / reference.value).toFixed(3)),
    bound: reference.bound,
  };
  console.log(JSON.stringify({ figure, value, unit, ...comparison }));
}

function requireVariable(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start this with npm run bench.`);
  return value;
}
