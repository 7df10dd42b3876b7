import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";

type VisitorCookie = Parameters<BrowserContext["addCookies"]>[0][number];

/** What a browser with an empty cache receives for one page, in bytes as they crossed the wire, without headers. */
export interface PageWeight {
  scriptBytes: number;
  /** Of the scripts, uncompressed: what one build can be held to by another, however each is compressed. */
  scriptBytesRaw: number;
  styleBytes: number;
  fontBytes: number;
  imageBytes: number;
  /** Of the images whose upper edge is seen without scrolling, at 390 × 844 px. */
  firstImageBytes: number;
  /** All that is no image: the document, scripts, styles, fonts. */
  bytesWithoutImages: number;
  /** Of the page's own document, uncompressed: what the browser has to parse. */
  htmlBytesRaw: number;
  /** Addresses of other origins than the page's that were asked. */
  foreignUrls: string[];
}

interface Received {
  type: string;
  url: string;
  wireBytes: number;
  rawBytes: number;
}

/**
 * Opens the page in a fresh window of 390 px and adds up all that arrives until the network is quiet, prefetches included.
 * `cookies` are those of somebody who was there before, such as who is signed in.
 */
export async function weighPage(browser: Browser, url: string, cookies: VisitorCookie[] = []): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    await context.addCookies(cookies);
    const page = await context.newPage();
    const received = await recordResponses(await context.newCDPSession(page));
    await page.goto(url, { waitUntil: "networkidle" });
    const firstImages = await imagesFirstSeen(page);
    const responses = [...received.values()];
    const sum = (chosen: (response: Received) => boolean) =>
      responses.filter(chosen).reduce((total, { wireBytes }) => total + wireBytes, 0);
    const { origin } = new URL(url);
    return {
      scriptBytes: sum(({ type }) => type === "Script"),
      scriptBytesRaw: responses
        .filter(({ type }) => type === "Script")
        .reduce((total, { rawBytes }) => total + rawBytes, 0),
      styleBytes: sum(({ type }) => type === "Stylesheet"),
      fontBytes: sum(({ type }) => type === "Font"),
      imageBytes: sum(({ type }) => type === "Image"),
      firstImageBytes: sum((response) => firstImages.includes(response.url)),
      bytesWithoutImages: sum(({ type }) => type !== "Image"),
      htmlBytesRaw: responses.find(({ type }) => type === "Document")?.rawBytes ?? 0,
      foreignUrls: responses
        .map((response) => response.url)
        .filter((address) => address.startsWith("http") && new URL(address).origin !== origin),
    };
  } finally {
    await context.close();
  }
}

/** Addresses of the pictures, drawn by elements or by styles, that begin above the fold. Runs in the page: no inner function has a name. */
const imagesFirstSeen = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("body, body *")].flatMap((element) => {
      const { top, width, height } = element.getBoundingClientRect();
      if (top >= window.innerHeight || width === 0 || height === 0) return [];
      const drawn = [...getComputedStyle(element).backgroundImage.matchAll(/url\("([^"]+)"\)/g)].map(
        ([, url]) => url ?? "",
      );
      return element instanceof HTMLImageElement ? [element.currentSrc, ...drawn] : drawn;
    }),
  );

/** The map fills while the page loads. */
async function recordResponses(session: CDPSession): Promise<Map<string, Received>> {
  const received = new Map<string, Received>();
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    received.set(requestId, { type, url: response.url, wireBytes: -response.encodedDataLength, rawBytes: 0 });
  });
  session.on("Network.dataReceived", ({ requestId, dataLength }) => {
    const entry = received.get(requestId);
    if (entry) entry.rawBytes += dataLength;
  });
  // At the end the length contains the headers, which were all that had arrived when the response was announced.
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const entry = received.get(requestId);
    if (entry) entry.wireBytes += encodedDataLength;
  });
  await session.send("Network.enable");
  return received;
}
