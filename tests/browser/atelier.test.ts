import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pixelmatch from "pixelmatch";
import type { Browser, Page } from "playwright-core";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../support/chromium.js";
import { audit } from "../support/page-audit.js";
import { stackUnderTest } from "../support/stack-under-test.js";

/** The pictures kept in the repository, one for each piece. AZALAI_KEEP_SCREENSHOTS=1 takes them anew. */
const KEPT_DIR = join(dirname(fileURLToPath(import.meta.url)), "atelier");
const takesAnew = process.env.AZALAI_KEEP_SCREENSHOTS === "1";

/** How different two pixels' colours may be (0 to 1, as pixelmatch counts), and how many of a thousand may differ more. */
const COLOUR_TOLERANCE = 0.15;
const PIXELS_PER_THOUSAND = 3;

const PIECES = [
  "colours",
  "type",
  "weave",
  "buttons",
  "fields",
  "cards",
  "chips",
  "folds",
  "notices",
  "lists",
  "icons",
] as const;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage({
    baseURL: stackUnderTest().storefrontUrl,
    viewport: { width: 1280, height: 900 },
    locale: "fr-FR",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto("/fr/atelier");
  // Letters that came too late for the first visit are there at the second.
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await page.evaluate(() => document.fonts.ready);
});
afterAll(() => browser.close());

describe("the workshop shows every piece as it was last approved, by day and by night", () => {
  it("has a picture of each", async () => {
    const shown = await page
      .locator("[data-piece]")
      .evaluateAll((pieces) => pieces.map((piece) => piece.getAttribute("data-piece")));
    expect(shown).toEqual([...PIECES]);
  });

  it.each(PIECES)("%s", async (piece) => {
    const taken = await page.locator(`[data-piece="${piece}"]`).screenshot({ animations: "disabled", caret: "hide" });
    const path = join(KEPT_DIR, `${piece}.png`);
    if (takesAnew) {
      mkdirSync(KEPT_DIR, { recursive: true });
      writeFileSync(path, PNG.sync.write(coarse(taken), SMALL));
      return;
    }
    expect(existsSync(path), `${path} is there`).toBe(true);
    expect(differingPerThousand(readFileSync(path), taken)).toBeLessThanOrEqual(PIXELS_PER_THOUSAND);
  });

  it("is accessible, and kept out of every index", async () => {
    expect(await audit(page, "atelier")).toEqual([]);
    expect(await page.locator('meta[name="robots"]').getAttribute("content")).toContain("noindex");
  });
});

const SMALL = { colorType: 2, deflateLevel: 9, deflateStrategy: 0, filterType: 0 } as const;
const LEVEL = 17;

/** With 16 levels of each colour instead of 256: a picture to keep is then half as large, and a shade more or less is nothing. */
function coarse(picture: Buffer): PNG {
  const png = PNG.sync.read(picture);
  for (let index = 0; index < png.data.length; index++) {
    png.data[index] = Math.round((png.data[index] ?? 0) / LEVEL) * LEVEL;
  }
  return png;
}

/** A picture of another size differs in all of its pixels. */
function differingPerThousand(kept: Buffer, taken: Buffer): number {
  const [before, now] = [PNG.sync.read(kept), coarse(taken)];
  const { width, height } = before;
  if (width !== now.width || height !== now.height) return 1000;
  const differing = pixelmatch(before.data, now.data, undefined, width, height, { threshold: COLOUR_TOLERANCE });
  return (differing / (width * height)) * 1000;
}
