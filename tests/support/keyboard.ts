import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

const STOPS_MAX = 90;

/** Goes on with the Tab key until the element has the focus; at every stop on the way the focus can be seen. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const stops: string[] = [];
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
    const { name, isSeen } = await page.evaluate(describeFocus);
    stops.push(name);
    expect(isSeen, `the focus is seen on ${name}`).toBe(true);
  }
  throw new Error(`The Tab key does not lead to ${String(target)}, but to: ${stops.join(" | ")}`);
}

/** Runs in the page. A radio button drawn by its label shows the focus there. */
function describeFocus(): { name: string; isSeen: boolean } {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return { name: "the browser itself", isSeen: true };
  const drawn = [focused, focused.nextElementSibling, focused.parentElement].flatMap((element) => element ?? []);
  const isSeen = drawn.some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0 && width > 1 && height > 1;
  });
  const label = focused.getAttribute("aria-label") ?? focused.textContent?.trim().slice(0, 40) ?? "";
  return { name: `<${focused.tagName.toLowerCase()}> ${label || focused.id}`, isSeen };
}
