import type { Browser, CDPSession } from "playwright-core";

/** What a browser with an empty cache receives for one page, in bytes as they crossed the wire, without headers. */
export interface PageWeight {
  scriptBytes: number;
  styleBytes: number;
  fontBytes: number;
  imageBytes: number;
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

/** Opens the page in a fresh window of 390 px and adds up all that arrives until the network is quiet, prefetches included. */
export async function weighPage(browser: Browser, url: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  try {
    const page = await context.newPage();
    const received = recordResponses(await context.newCDPSession(page));
    await page.goto(url, { waitUntil: "networkidle" });
    const responses = [...(await received).values()];
    const sum = (type: string) =>
      responses.filter((response) => response.type === type).reduce((total, { wireBytes }) => total + wireBytes, 0);
    const { origin } = new URL(url);
    return {
      scriptBytes: sum("Script"),
      styleBytes: sum("Stylesheet"),
      fontBytes: sum("Font"),
      imageBytes: sum("Image"),
      htmlBytesRaw: responses.find(({ type }) => type === "Document")?.rawBytes ?? 0,
      foreignUrls: responses
        .map((response) => response.url)
        .filter((address) => address.startsWith("http") && new URL(address).origin !== origin),
    };
  } finally {
    await context.close();
  }
}

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
