import type { Locator, Page } from "playwright-core";

/** What came back, as a reader without scripts would get it; `path` is where redirects have led to. */
interface PlainAnswer {
  status: number;
  path: string;
  text: string;
}

/**
 * Sends a form of the page as a browser with JavaScript off does, with some of its fields changed: what no browser would
 * let its reader type goes the same way as what it would.
 */
export async function sendPlainForm(page: Page, form: Locator, changes: Record<string, string>): Promise<PlainAnswer> {
  const fields = await form.evaluate((element) =>
    element instanceof HTMLFormElement
      ? [...new FormData(element)].map(([name, value]): [string, string] => [name, String(value)])
      : [],
  );
  const { origin } = new URL(page.url());
  const multipart = { ...Object.fromEntries(fields), ...changes };
  const response = await page.request.post(page.url(), { multipart, headers: { origin } });
  return { status: response.status(), path: new URL(response.url()).pathname, text: await response.text() };
}
