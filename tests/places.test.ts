import { setTimeout as sleep } from "node:timers/promises";
import {
  JOURNEY_STATUSES,
  journeySchema,
  journeysSchema,
  listingPageSchema,
  listingSchema,
  sellerSchema,
  territoriesSchema,
  territorySchema,
  type JourneyCard,
  type Territories,
} from "@azalai/contracts";
import { MARKET_CODES, MARKETS, type Locale, type MarketCode } from "@azalai/domain";
import { z } from "zod";
import { beforeAll, describe, expect, it } from "vitest";
import { callStore, granted } from "./support/buyer.js";
import { Desk } from "./support/desk.js";
import { stackUnderTest } from "./support/stack-under-test.js";

const FRESH_WITHIN_MS = 3_000;

const journeysIn = async (locale: Locale, market: MarketCode): Promise<JourneyCard[]> =>
  granted(await callStore(`/store/journeys?locale=${locale}&market=${market}`, journeysSchema)).journeys;
const territoriesIn = async (locale: Locale): Promise<Territories> =>
  granted(await callStore(`/store/territories?locale=${locale}`, territoriesSchema));
const pageOf = async (path: string): Promise<{ status: number; html: string }> => {
  const answer = await fetch(new URL(path, stackUnderTest().storefrontUrl));
  return { status: answer.status, html: await answer.text() };
};

describe("journeys", () => {
  it("are sixteen, from what is freest now to what is not possible", async () => {
    const journeys = await journeysIn("fr", "eu");
    expect(journeys).toHaveLength(16);
    const order = journeys.map(({ status }) => JOURNEY_STATUSES.indexOf(status));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(new Set(journeys.map(({ status }) => status))).toEqual(new Set(JOURNEY_STATUSES));
  });

  it("are never listed, found, counted or shown as goods", async () => {
    const handles = new Set((await journeysIn("fr", "eu")).map(({ handle }) => handle));
    for (const market of MARKET_CODES) {
      const found = new Set<string>();
      for (let page = 1, pageCount = 1; page <= pageCount; page += 1) {
        const answer = await callStore(`/store/listings?locale=fr&market=${market}&page=${page}`, listingPageSchema);
        const { hits, pageCount: pages } = granted(answer);
        hits.forEach(({ handle }) => found.add(handle));
        pageCount = pages;
      }
      expect([...handles].filter((handle) => found.has(handle))).toEqual([]);
    }
    for (const handle of handles) {
      const { status } = await callStore(`/store/listings/${handle}?locale=fr&market=eu`, listingSchema);
      expect([handle, status]).toEqual([handle, 404]);
    }
    const words = encodeURIComponent("pinasse Niger Kabara");
    const searched = granted(await callStore(`/store/listings?locale=fr&market=eu&q=${words}`, listingPageSchema));
    expect(searched.hits.filter(({ handle }) => handles.has(handle))).toEqual([]);
    const { facets } = granted(await callStore("/store/listings?locale=fr&market=ml", listingPageSchema));
    for (const handle of ["rencontres-du-nord", "pinasse-et-sable"]) {
      expect(granted(await callStore(`/store/sellers/${handle}?locale=fr`, sellerSchema)).kind).toBe("promoter");
      expect(facets.seller.map(({ key }) => key)).not.toContain(handle);
    }
  });

  it("say everything in the language asked for", async () => {
    const path = "/store/journeys/tombouctou-urbaine";
    const french = granted(await callStore(`${path}?locale=fr&market=eu`, journeySchema));
    const english = granted(await callStore(`${path}?locale=en&market=eu`, journeySchema));
    for (const field of ["title", "subtitle", "place", "accessibility", "meetingPoint", "safetyNote"] as const) {
      expect([field, english[field]]).not.toEqual([field, french[field]]);
    }
    for (const field of ["story", "programme", "included", "notIncluded", "bring"] as const) {
      expect(english[field]).toHaveLength(french[field].length);
      expect(english[field]).not.toEqual(french[field]);
    }
    expect(english.territory).toEqual({ key: "tombouctou", label: "Timbuktu" });
  });

  it("are priced in the market's currency; what is for residents of Mali, in CFA francs", async () => {
    for (const market of MARKET_CODES) {
      for (const { handle, status, units } of await journeysIn("en", market)) {
        const currency = status === "RESIDENTS_ONLY" ? "xof" : MARKETS[market].currency;
        for (const { price } of units.filter((unit) => unit.price !== null)) {
          expect([handle, price?.currency]).toEqual([handle, currency]);
          expect(price?.minor).toBeGreaterThan(0);
        }
      }
    }
    const undecided = granted(
      await callStore("/store/journeys/voyage-solidaire-differe?locale=fr&market=eu", journeySchema),
    );
    expect(undecided.units.map(({ price }) => price)).toEqual([null]);
  });

  it.each([
    ["/store/journeys?locale=fr", 400],
    ["/store/journeys?locale=fr&market=us", 400],
    ["/store/journeys/nowhere?locale=fr&market=eu", 404],
    ["/store/journeys/housse-de-coussin-touaregue?locale=fr&market=eu", 404],
  ])("%s is refused with %i", async (path, status) => {
    expect((await callStore(path, journeySchema)).status).toBe(status);
  });
});

describe("territories", () => {
  it("are seven, with places that lie in Mali and everyone who sells there once", async () => {
    const { territories, otherPlaces } = await territoriesIn("fr");
    expect(territories.map(({ key }) => key).sort()).toEqual(
      ["bamako", "gao", "kidal", "menaka", "mopti", "taoudenit", "tombouctou"].sort(),
    );
    const places = [...territories.flatMap((territory) => territory.places), ...otherPlaces];
    for (const { key, latitude, longitude } of places) {
      expect([key, latitude > 10 && latitude < 25 && longitude > -12.5 && longitude < 4.5]).toEqual([key, true]);
    }
    const sellers = granted(
      await callStore("/store/sellers?locale=fr", z.object({ sellers: z.array(sellerSchema) })),
    ).sellers;
    const listed = territories.flatMap((territory) => territory.sellers);
    expect(listed.map(({ handle }) => handle).sort()).toEqual(sellers.map(({ handle }) => handle).sort());
    const placeKeys = places.map(({ key }) => key);
    for (const { handle, placeKey } of listed)
      expect([handle, placeKeys.includes(placeKey ?? "")]).toEqual([handle, true]);
  });

  it("say where an antenna works from while it is cut off, in either language", async () => {
    const kidal = granted(await callStore("/store/territories/kidal?locale=en", territorySchema));
    expect(kidal.antenna).toMatchObject({ town: "Kidal", hostTown: "Gao", isNational: false });
    const timbuktu = granted(await callStore("/store/territories/tombouctou?locale=en", territorySchema));
    expect(timbuktu.name).toBe("Timbuktu");
    expect(timbuktu.places.find(({ key }) => key === "tombouctou")?.name).toBe("Timbuktu");
    expect((await callStore("/store/territories/segou?locale=fr", territorySchema)).status).toBe(404);
    expect((await callStore("/store/territories/gao?locale=de", territorySchema)).status).toBe(400);
  });
});

describe("pages", () => {
  it.each(["fr", "en"] as const)("%s: every region has its page, on the map and linked from it", async (locale) => {
    const { territories } = await territoriesIn(locale);
    const { html: index } = await pageOf(`/${locale}/regions`);
    for (const { key, name, story } of territories) {
      expect(index).toContain(`href="/${locale}/regions/${key}"`);
      const { status, html } = await pageOf(`/${locale}/regions/${key}`);
      expect([key, status]).toEqual([key, 200]);
      expect(html).toContain(name);
      for (const paragraph of story) expect(html).toContain(paragraph);
    }
    const map = /<figure class="map .*?<\/figure>/s.exec(index)?.[0] ?? "";
    expect(map.length).toBeGreaterThan(1_000);
    expect(map.length).toBeLessThan(8_000);
    const picture = await pageOf(/src="(\/map\.svg\?[^"#]+)/.exec(map)?.[1] ?? "/no-map");
    expect([picture.status, picture.html]).toEqual([200, expect.stringMatching(/^<svg /)]);
  });

  it.each([
    ["fr", "voyages"],
    ["en", "journeys"],
  ] as const)("%s: every journey is on its page, and none can be paid for", async (locale, name) => {
    const journeys = await journeysIn(locale, "eu");
    const { html: index } = await pageOf(`/${locale}/${name}`);
    await Promise.all(
      journeys.map(async ({ handle }) => {
        expect(index).toContain(`href="/${locale}/${name}/${handle}"`);
        const { status, html } = await pageOf(`/${locale}/${name}/${handle}`);
        expect([handle, status]).toEqual([handle, 200]);
        expect(html).not.toMatch(/<main[^>]*>.*<button.*<\/main>/s);
      }),
    );
    expect((await pageOf(`/${locale}/${name}/nowhere`)).status).toBe(404);
  });
});

describe("freshness", () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.signIn();
  });

  it("shows a journey's new title on its page and in the list", async () => {
    const handle = "calligraphie-sahelienne";
    const title = "Écrire une ligne à la manière du Sahel";
    const paths = [`/fr/voyages/${handle}`, "/fr/voyages"];
    const says = async () => (await Promise.all(paths.map(pageOf))).every(({ html }) => html.includes(title));
    expect(await says()).toBe(false);
    const product = await desk.productOf(handle);
    await desk.call(`/admin/products/${product.id}`, { title });
    try {
      const until = Date.now() + FRESH_WITHIN_MS;
      while (!(await says())) {
        if (Date.now() > until) throw new Error(`the new title was not to be seen within ${FRESH_WITHIN_MS} ms`);
        await sleep(50);
      }
    } finally {
      await desk.call(`/admin/products/${product.id}`, { title: product.title });
    }
  });
});
