import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DELIVERY_OPTIONS } from "../seed/seed-delivery.js";
import { loadContent } from "./load-content.js";

const CONTENT_FOLDER = join(__dirname, "../../content");

/** What only a label could prove, or what makes a place a backdrop. */
const UNWANTED =
  /équitable|authenti|ethni(que|c)|magi(e|que|cal)|mystér|mysteri|mystic|exoti|fair[- ]trade|ancestra|envoût|enchant|féerique|dépays|timeless|intemporel|biologique|\bbio\b|\borganic\b/i;

/** Every text under a language key, wherever it stands. */
function textsIn(value: unknown, locale: "fr" | "en"): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, locale));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== locale) return textsIn(inner, locale);
    return typeof inner === "string"
      ? [inner]
      : Array.isArray(inner)
        ? inner.filter((one): one is string => typeof one === "string")
        : [];
  });
}

const files = readdirSync(CONTENT_FOLDER).map((name) => ({
  name,
  value: JSON.parse(readFileSync(join(CONTENT_FOLDER, name), "utf8")) as unknown,
}));

describe("the words of the demo", () => {
  it.each(files)("$name claims nothing and paints no backdrop", ({ value }) => {
    const unwanted = [...textsIn(value, "fr"), ...textsIn(value, "en")].filter(
      (text) => UNWANTED.test(text) || text.includes("!"),
    );
    expect(unwanted).toEqual([]);
  });

  it.each(files)("$name is set as French is", ({ value }) => {
    const misset = textsIn(value, "fr").filter((text) =>
      /[ \u00a0][;:?!%»]|[^\s\u202f\d][;?!%»]|['"]|« |\d \d{3}/.test(text),
    );
    expect(misset).toEqual([]);
  });

  it("marks every delivery tariff as one of the demo", () => {
    for (const { name } of DELIVERY_OPTIONS) {
      expect(name.fr).toContain("tarif de démonstration");
      expect(name.en).toContain("demo tariff");
    }
  });

  it("says all in both languages", () => {
    const { goods } = loadContent();
    for (const good of goods) expect(good.story.fr.length, good.id).toBe(good.story.en.length);
  });
});
