import { FAMILIES } from "@azalai/contracts";
import { LOCALES } from "@azalai/domain";
import { describe, expect, it } from "vitest";
import { drawingOf, drawingsOf, loadContent, territoryKeyOf, variantTitleOf } from "./load-content.js";
import { TERRITORY_KEYS } from "./schema.js";

const content = loadContent();
const { goods, sellers, vocabulary, pictureAlts, drawings, antennas } = content;

describe("the demo's content", () => {
  it("has all the rows, each once", () => {
    expect(goods.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, index) => `P${String(index + 1).padStart(2, "0")}`),
    );
    expect(sellers.filter(({ kind }) => kind === "cooperative")).toHaveLength(14);
    expect(sellers.filter(({ kind }) => kind === "promoter")).toHaveLength(2);
    expect(content.journeys).toHaveLength(16);
    expect(content.territories.map(({ id }) => id).sort()).toEqual([...TERRITORY_KEYS].sort());
    expect(antennas.map(({ key }) => key).sort()).toEqual(["bamako", "gao", "kidal", "menaka", "mopti", "tombouctou"]);
    expect(antennas.filter(({ isNational }) => isNational).map(({ key }) => key)).toEqual(["bamako"]);
    expect(antennas.filter(({ hostedBy }) => hostedBy === "gao").map(({ key }) => key)).toEqual(["menaka", "kidal"]);
    for (const values of [
      goods.map(({ handle }) => handle),
      sellers.map(({ handle }) => handle),
      goods.flatMap(({ variants }) => variants.map(({ sku }) => sku)),
    ]) {
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it("sells the six restricted rows only where they may go", () => {
    const sold = (id: string) => goods.find((good) => good.id === id)?.markets;
    for (const id of ["P55", "P56", "P57", "P58"]) expect(sold(id)).toEqual(["ml"]);
    for (const id of ["P49", "P53"]) expect(sold(id)).toEqual(["ca", "ml"]);
    expect(goods.filter(({ markets }) => markets.length === 3)).toHaveLength(54);
  });

  it("names every variant differently within its good, in both languages", () => {
    for (const good of goods.filter(({ options }) => options.length > 0)) {
      for (const locale of LOCALES) {
        const titles = good.variants.map(({ values }) => variantTitleOf(good, values)?.[locale]);
        expect(new Set(titles).size, `${good.id} ${locale}`).toBe(good.variants.length);
      }
    }
  });

  it("has a drawing of every good and cooperative, described in at most 18 words", () => {
    const drawn = drawings.filter((name) => /^[cpt]\d\d-/.test(name));
    expect(goods.filter(({ id }) => drawingOf(id, drawings) === undefined)).toEqual([]);
    expect(sellers.filter(({ kind, emblem }) => kind === "cooperative" && !drawings.includes(emblem))).toEqual([]);
    for (const name of drawn) {
      const alt = pictureAlts[name];
      for (const locale of LOCALES)
        expect(alt?.[locale]?.split(" ").length, `${name} ${locale}`).toSatisfy((words) => words >= 4 && words <= 18);
    }
    for (const name of Object.keys(pictureAlts)) expect(drawings, `the alt of ${name}`).toContain(name);
  });

  it("gives the numbered drawings of a row after its first one", () => {
    const words = { fr: "Un coussin", en: "A cushion" };
    const described = {
      drawings: ["p01-2-back", "p01-10th-cushion", "p01-3-detail", "p01-4-not-described", "p010-other", "t01-2-tea"],
      pictureAlts: { "p01-2-back": words, "p01-3-detail": words },
    };
    expect(drawingsOf("P01", described)).toEqual(["p01-10th-cushion", "p01-2-back", "p01-3-detail"]);
    expect(drawingsOf("P02", described)).toEqual([]);
  });

  it("has a name for every family and for exactly the materials that occur", () => {
    expect(Object.keys(vocabulary.families)).toEqual([...FAMILIES]);
    expect(Object.keys(vocabulary.materials).sort()).toEqual(
      [...new Set(goods.flatMap(({ materials }) => materials))].sort(),
    );
  });

  it("finds the territory of every good", () => {
    expect(goods.map(({ region }) => territoryKeyOf(region, content.territories))).not.toContain(undefined);
    expect(() => territoryKeyOf("Ségou", content.territories)).toThrow("Ségou");
  });
});
