import axe, { type Result, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** The narrowest phone, and a screen of 1,280 px magnified to 200 %. */
const NARROW_WIDTHS_PX = [320, 640];
/** What alone depends on the colours, by which night differs from day. */
const COLOR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * What is wrong with the page shown, each as one line: faults of accessibility by day and by night, and sideways scrolling.
 * Who has seen the same page by night in the other language may leave the night out: no colour depends on the language.
 */
export async function audit(page: Page, name: string, { isSeenByNight = true } = {}): Promise<string[]> {
  // As the page's own script it would be refused by its security policy.
  await page.evaluate(axe.source);
  const byDay = await accessibilityFaults(page, {});
  const byNight = isSeenByNight ? await faultsByNight(page) : [];
  return [...byDay, ...byNight, ...(await sidewaysFaults(page))].map((fault) => `${name}: ${fault}`);
}

async function faultsByNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const faults = await accessibilityFaults(page, { runOnly: COLOR_RULES });
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return faults.map((fault) => `by night: ${fault}`);
}

async function accessibilityFaults(page: Page, options: RunOptions): Promise<string[]> {
  // All else that axe found, and it is much, stays in the browser.
  const run = JSON.stringify({ ...options, resultTypes: ["violations"] });
  const violations = await page.evaluate<Result[]>(`axe.run(${run}).then(({ violations }) => violations)`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`),
  );
}

async function sidewaysFaults(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  const faults: string[] = [];
  for (const width of NARROW_WIDTHS_PX) {
    await page.setViewportSize({ width, height: 640 });
    const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
    if (widthPx > width) faults.push(`is ${widthPx} px wide at ${width} px`);
  }
  if (size) await page.setViewportSize(size);
  return faults;
}

/** Opens the page and adds up its layout shifts while it loads and is read to its end. */
export async function layoutShiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ("value" in entry) shift += Number(entry.value);
        });
        observer.observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(shift), 100);
      }),
  );
}
