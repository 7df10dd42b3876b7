import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import {
  antennaSchema,
  goodSchema,
  journeySchema,
  pictureAltsSchema,
  placeSchema,
  sellerSchema,
  territorySchema,
  vocabularySchema,
  type AntennaRow,
  type BothText,
  type Good,
  type TerritoryKey,
} from "./schema.js";

/** The same folders from `src` and from `dist`. */
const PACKAGE_FOLDER = join(__dirname, "..", "..");
const CONTENT_FOLDER = join(PACKAGE_FOLDER, "content");
export const ILLUSTRATIONS_FOLDER = join(PACKAGE_FOLDER, "illustrations");

/** Everything that the demo shop says and sells. */
export type Content = ReturnType<typeof loadContent>;

/**
 * Reads the demo's rows and checks them.
 * @throws z.ZodError naming the row and field that is not as it should be, or Error where a row names one that is not there
 */
export function loadContent() {
  const content = {
    goods: [...read("goods-p01-p30.json", z.array(goodSchema)), ...read("goods-p31-p60.json", z.array(goodSchema))],
    sellers: read("cooperatives.json", z.array(sellerSchema)),
    territories: read("regions.json", z.array(territorySchema)),
    antennas: read("antennas.json", z.array(antennaSchema)),
    places: read("places.json", z.array(placeSchema)),
    journeys: read("journeys.json", z.array(journeySchema)),
    vocabulary: read("vocabulary.json", vocabularySchema),
    pictureAlts: read("picture-alts.json", pictureAltsSchema),
    drawings: readdirSync(ILLUSTRATIONS_FOLDER)
      .filter((file) => file.endsWith(".svg"))
      .map((file) => file.slice(0, -4))
      .sort(),
  };
  requireKnownReferences(content);
  return content;
}

/** Whether a drawing shows its row once more ("p01-2-back"), beside the first one. */
export const isFurtherDrawing = (name: string): boolean => /^[a-z]\d\d-\d-/.test(name);

/** The name of the first drawing of a row ("P01" → "p01-leather-cushion"); undefined where there is none yet. */
export function drawingOf(rowId: string, drawings: readonly string[]): string | undefined {
  return drawings.find((name) => name.startsWith(`${rowId.toLowerCase()}-`) && !isFurtherDrawing(name));
}

/** The name of the drawing of a journey ("T1" → "t01-timbuktu-live"); undefined where there is none yet. */
export function journeyDrawingOf(rowId: string, drawings: readonly string[]): string | undefined {
  return drawingOf(`T${rowId.slice(1).padStart(2, "0")}`, drawings);
}

/**
 * The names of all drawings of a row that can be shown: the first, then the numbered ones in their order ("p01-2-…",
 * "p01-3-…") as far as they have words for who cannot see them.
 */
export function drawingsOf(
  rowId: string,
  { drawings, pictureAlts }: Pick<Content, "drawings" | "pictureAlts">,
): string[] {
  const first = drawingOf(rowId, drawings);
  const further = drawings.filter(
    (name) => name.startsWith(`${rowId.toLowerCase()}-`) && isFurtherDrawing(name) && name in pictureAlts,
  );
  return first ? [first, ...further.sort()] : [];
}

/**
 * The territory that a row's region names ("Ménaka" → "menaka").
 * @throws Error where there is no such territory
 */
export function territoryKeyOf(region: string, territories: Content["territories"]): TerritoryKey {
  const territory = territories.find(({ name }) => name === region);
  if (!territory) throw new Error(`no territory is called ${region}`);
  return territory.id;
}

/**
 * The antenna that collects in a territory.
 * @throws Error where there is none
 */
export function antennaOf(territoryKey: TerritoryKey, antennas: readonly AntennaRow[]): AntennaRow {
  const antenna = antennas.find(({ territories }) => territories.includes(territoryKey));
  if (!antenna) throw new Error(`no antenna collects in ${territoryKey}`);
  return antenna;
}

/** What a variant is called: the values of its options, or null where there is nothing to choose. */
export function variantTitleOf(good: Good, valueKeys: readonly string[]): BothText | null {
  if (good.options.length === 0) return null;
  const chosen = good.options.map(({ values }, index) => {
    const value = values.find(({ key }) => key === valueKeys[index]);
    if (!value) throw new Error(`${good.id} has no value ${valueKeys[index]}`);
    return value;
  });
  return { fr: chosen.map(({ fr }) => fr).join(" · "), en: chosen.map(({ en }) => en).join(" · ") };
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(join(CONTENT_FOLDER, file), "utf8")));
}

function requireKnownReferences({
  goods,
  sellers,
  journeys,
  vocabulary,
  territories,
  antennas,
  drawings,
  pictureAlts,
}: Content): void {
  const problems: string[] = [];
  const requireKnown = (where: string, key: string, known: readonly string[]): void => {
    if (!known.includes(key)) problems.push(`${where} names ${key}, which is not there`);
  };
  const sellerIds = sellers.map(({ id }) => id);
  const goodIds = goods.map(({ id }) => id);
  const regions = territories.map(({ name }) => name);
  for (const good of goods) {
    requireKnown(good.id, good.cooperative, sellerIds);
    requireKnown(good.id, good.region, regions);
    for (const material of good.materials) requireKnown(good.id, material, Object.keys(vocabulary.materials));
    for (const contained of good.contains ?? []) requireKnown(good.id, contained, goodIds);
    for (const { values } of good.variants) variantTitleOf(good, values);
  }
  for (const seller of sellers) {
    requireKnown(seller.id, seller.region, regions);
    for (const language of seller.languages) requireKnown(seller.id, language, Object.keys(vocabulary.languages));
  }
  for (const journey of journeys) {
    requireKnown(journey.id, journey.promoter, sellerIds);
    for (const language of journey.languages) requireKnown(journey.id, language, Object.keys(vocabulary.languages));
  }
  for (const { key, hostedBy } of antennas)
    if (hostedBy)
      requireKnown(
        key,
        hostedBy,
        antennas.map((antenna) => antenna.key),
      );
  for (const { id } of territories) antennaOf(id, antennas);
  const drawn = [...goodIds.map((id) => drawingOf(id, drawings)), ...sellers.map(({ emblem }) => emblem)];
  for (const name of drawn) if (name && drawings.includes(name)) requireKnown(name, name, Object.keys(pictureAlts));
  if (problems.length > 0) throw new Error(`the demo's content does not hold together: ${problems.join("; ")}`);
}
