import { listingSchema } from "@azalai/contracts";
import { LOCALES, MARKET_CODES, toMajor, type Locale, type MarketCode } from "@azalai/domain";
import { parse } from "node-html-parser";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { addressOf, fileAddressOf } from "../../storefront/src/routing/addresses.js";
import { callStore, granted } from "../support/buyer.js";
import { headOf, readPage, structuredDataOf } from "../support/page-html.js";
import { CUSHION, pathsOf } from "../support/shop-journey.js";
import { type PageKind, publicPages } from "../support/site-map.js";
import { stackUnderTest } from "../support/stack-under-test.js";
import { type DescribedThing, describedThing } from "../support/structured-data.js";

const ONLY_SOLD_IN_MALI = "savon-au-karite";
const CURRENCIES: Record<MarketCode, string> = { eu: "EUR", ca: "CAD", ml: "XOF" };

const ask = (path: string): Promise<Response> => fetch(new URL(path, stackUnderTest().storefrontUrl));

async function thingsOf(path: string): Promise<DescribedThing[]> {
  return structuredDataOf(await readPage(path)).map(describedThing);
}

async function thingOf<Type extends DescribedThing["@type"]>(path: string, type: Type) {
  const thing = (await thingsOf(path)).find((one): one is Extract<DescribedThing, { "@type": Type }> => {
    return one["@type"] === type;
  });
  if (!thing) throw new Error(`${path} tells of no ${type}`);
  return thing;
}

describe("what a good's page tells programs", () => {
  it.each(LOCALES)("is its price in every market, as the shop has it (%s)", async (locale) => {
    const { offers } = await thingOf(pathsOf(locale).product + CUSHION.handle, "Product");
    const expected = await Promise.all(
      MARKET_CODES.map(async (market) => {
        const path = `/store/listings/${CUSHION.handle}?locale=${locale}&market=${market}`;
        const { variants, currency } = granted(await callStore(path, listingSchema));
        const prices = variants.map(({ price }) => toMajor(price.minor, currency));
        return { currency: CURRENCIES[market], low: Math.min(...prices), high: Math.max(...prices) };
      }),
    );
    const told = offers.map((offer) => ({
      currency: offer.priceCurrency,
      low: Number(offer["@type"] === "Offer" ? offer.price : offer.lowPrice),
      high: Number(offer["@type"] === "Offer" ? offer.price : offer.highPrice),
    }));
    expect(told).toEqual(expected);
  });

  it("offers a good only where it may be received", async () => {
    const { offers } = await thingOf(pathsOf("fr").product + ONLY_SOLD_IN_MALI, "Product");
    expect(offers.map(({ priceCurrency, eligibleRegion }) => [priceCurrency, eligibleRegion])).toEqual([
      ["XOF", ["ML"]],
    ]);
  });

  it("leads from home to the page itself", async () => {
    const path = pathsOf("fr").product + CUSHION.handle;
    const { itemListElement } = await thingOf(path, "BreadcrumbList");
    const { storefrontUrl } = stackUnderTest();
    expect([itemListElement.at(0)?.item, itemListElement.at(-1)?.item]).toEqual([
      `${storefrontUrl}/fr`,
      storefrontUrl + path,
    ]);
  });
});

it("says who Azalaï and the cooperatives are, and what the catalogue begins with", async () => {
  expect((await thingOf("/fr", "WebSite")).publisher.name).toBe("Azalaï");
  expect((await thingOf("/en/cooperatives/atelier-qalam", "Organization")).name).toContain("Qalam");
  expect((await thingOf("/en/shop", "ItemList")).itemListElement).toHaveLength(12);
});

describe("what shared links show", () => {
  it("is a picture of the very good, cooperative, journey and region, of the right size", async () => {
    const pages = await publicPages();
    const shareOf = async (kind: PageKind) => {
      // Bamako, where the network has its seat and no drawing of its own, shows the caravan as the site does.
      const page = pages.find((one) => one.kind === kind && one.locale === "fr" && !one.path.endsWith("/bamako"));
      const address = headOf(await readPage(page?.path ?? "/")).property("og:image") ?? "";
      return { kind, address, ...jpegSizeOf(new Uint8Array(await (await fetch(address)).arrayBuffer())) };
    };
    const shares = await Promise.all((["home", "product", "cooperative", "journey", "region"] as const).map(shareOf));
    expect(shares.map(({ kind, width, height }) => `${kind} ${width} × ${height}`)).toEqual(
      shares.map(({ kind }) => `${kind} 1200 × 630`),
    );
    expect(new Set(shares.map(({ address }) => address)).size).toBe(shares.length);
  });
});

describe("what robots are told", () => {
  it("is to leave a trial shop out of every index, and every page says it", async () => {
    const robots = await (await ask("/robots.txt")).text();
    expect(robots).toContain("Disallow: /fr/commande");
    expect(robots).not.toContain("Sitemap:");
    for (const path of ["/fr", "/en/shop", "/fr/panier"])
      expect(headOf(await readPage(path)).robots).toContain("noindex");
  });

  it("is every page in both languages, each naming the other", async () => {
    const sitemap = parse(await (await ask("/sitemap.xml")).text());
    for (const entry of sitemap.querySelectorAll("url")) {
      const languages = entry.querySelectorAll("xhtml\\:link").map((link) => link.getAttribute("hreflang"));
      expect(languages, entry.querySelector("loc")?.text).toEqual(["fr", "en", "x-default"]);
    }
  });
});

describe.each(LOCALES)("beside the pages (%s)", (locale) => {
  it("is a feed of the goods that came last", async () => {
    const path = fileAddressOf(locale, "newGoods");
    const response = await ask(path);
    expect(response.headers.get("content-type")).toBe("application/rss+xml; charset=utf-8");
    const xml = await response.text();
    const channel = parse(xml, { parseNoneClosedTags: true }).querySelector("rss[version='2.0'] channel");
    const self = xml.match(/<atom:link href="([^"]+)" rel="self"/)?.[1];
    expect(self).toBe(stackUnderTest().storefrontUrl + path);
    const items = channel?.querySelectorAll("item") ?? [];
    expect(items.length).toBeGreaterThanOrEqual(12);
    for (const item of items) await expectFeedItem(item.outerHTML, locale);
  });

  it("is a manifest with icons that are there", async () => {
    const response = await ask(fileAddressOf(locale, "manifest"));
    expect(response.headers.get("content-type")).toBe("application/manifest+json");
    const manifest = manifestSchema.parse(await response.json());
    expect([manifest.lang, manifest.start_url]).toEqual([locale, addressOf(locale, { page: "home" })]);
    for (const { src, type } of manifest.icons) {
      const icon = await ask(src);
      expect([src, icon.status, icon.headers.get("content-type")]).toEqual([src, 200, type]);
    }
    expect(manifest.icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  });
});

const manifestSchema = z.object({
  lang: z.string(),
  start_url: z.string(),
  name: z.string().min(1),
  short_name: z.string().min(1).max(12),
  display: z.string(),
  icons: z.array(z.object({ src: z.string(), type: z.string(), sizes: z.string(), purpose: z.string().optional() })),
});

async function expectFeedItem(xml: string, locale: Locale): Promise<void> {
  const of = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1] ?? "";
  expect(of("title")).not.toBe("");
  expect(of("description")).not.toBe("");
  expect(of("guid")).toContain(pathsOf(locale).product);
  expect(Date.parse(of("pubDate"))).toBeLessThanOrEqual(Date.now());
  const [, url = "", length, type] = /<enclosure url="([^"]+)" length="(\d+)" type="([^"]+)"/.exec(xml) ?? [];
  const picture = await fetch(url);
  expect([picture.status, picture.headers.get("content-type")]).toEqual([200, type]);
  expect((await picture.arrayBuffer()).byteLength).toBe(Number(length));
}

/** Reads the frame header of a JPEG (ITU T.81, B.2.2); zero where it is none. */
function jpegSizeOf(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer);
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xc3) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return { width: 0, height: 0 };
}
