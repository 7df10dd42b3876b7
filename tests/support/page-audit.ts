import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const NARROWEST_PX = 320;

/** What is wrong with the page shown, each as one line: faults of accessibility, and whether it scrolls sideways when narrow. */
export async function audit(page: Page, name: string): Promise<string[]> {
  const faults = await accessibilityFaults(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: NARROWEST_PX, height: 640 });
  const widthPx = await page.evaluate(() => document.documentElement.scrollWidth);
  if (size) await page.setViewportSize(size);
  if (widthPx > NARROWEST_PX) faults.push(`is ${widthPx} px wide at ${NARROWEST_PX} px`);
  return faults.map((fault) => `${name}: ${fault}`);
}

async function accessibilityFaults(page: Page): Promise<string[]> {
  // As the page's own script it would be refused by its security policy.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run()");
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`),
  );
}

/** Adds up the page's layout shifts while it loads and is read to its end. */
export async function layoutShiftOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight / 2) {
      window.scrollTo(0, top);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
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
        setTimeout(() => resolve(shift), 300);
      }),
  );
}
