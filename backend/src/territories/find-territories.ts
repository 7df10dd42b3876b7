import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { PLACE_KINDS, type Place, type Territories, type Territory } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { paragraphsOf } from "../catalogue/paragraphs";
import type { Query } from "../catalogue/query";
import { translated, translationsOf, type Translations } from "../catalogue/translations";
import { labelOf, vocabularyOf, type Vocabulary } from "../catalogue/vocabulary";

const placeRowSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  latitude: z.number(),
  longitude: z.number(),
  territory_id: z.string().nullish(),
});
type PlaceRow = z.infer<typeof placeRowSchema>;

const sellerRowSchema = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["cooperative", "promoter"]),
  status: z.string(),
  town: z.string(),
  craft: z.string(),
  tagline: z.string(),
});
type SellerRow = z.infer<typeof sellerRowSchema>;

const territoryRowSchema = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  lead: z.string(),
  story: z.string(),
  latitude: z.number(),
  longitude: z.number(),
  families: z.array(z.string()),
  antenna: z
    .object({ name: z.string(), town: z.string(), is_national: z.boolean(), hosted_by_key: z.string().nullable() })
    .nullish(),
  sellers: z.array(sellerRowSchema).default([]),
});
type TerritoryRow = z.infer<typeof territoryRowSchema>;

const antennaRowsSchema = z.array(z.object({ key: z.string(), town: z.string() }));

const TERRITORY_FIELDS = [
  "id",
  "key",
  "name",
  "lead",
  "story",
  "latitude",
  "longitude",
  "families",
  ...["name", "town", "is_national", "hosted_by_key"].map((field) => `antenna.${field}`),
  ...Object.keys(sellerRowSchema.shape).map((field) => `sellers.${field}`),
];
const ROWS_MAX = 1000;

interface Known {
  locale: Locale;
  vocabulary: Vocabulary;
  translations: Translations;
  places: PlaceRow[];
  /** An antenna's town by its key. */
  antennaTowns: Map<string, string>;
}

/** The territories in alphabetical order, with their places and active sellers, and the places that lie in none. */
export async function findTerritories(query: Query, { locale }: { locale: Locale }): Promise<Territories> {
  const all = { pagination: { skip: 0, take: ROWS_MAX } };
  const [territories, places, antennas, vocabulary] = await Promise.all([
    query.graph({ entity: "territory", fields: TERRITORY_FIELDS, ...all }),
    query.graph({ entity: "place", fields: Object.keys(placeRowSchema.shape), ...all }),
    query.graph({ entity: "antenna", fields: ["key", "town"], ...all }),
    vocabularyOf(query),
  ]);
  const rows = z.array(territoryRowSchema).parse(territories.data);
  const placeRows = z.array(placeRowSchema).parse(places.data);
  const ids = [...placeRows, ...rows, ...rows.flatMap(({ sellers }) => sellers)].map(({ id }) => id);
  const known: Known = {
    locale,
    vocabulary,
    translations: await translationsOf(query, locale === "fr" ? [] : ids, locale),
    places: placeRows,
    antennaTowns: new Map(antennaRowsSchema.parse(antennas.data).map(({ key, town }) => [key, town])),
  };
  const byName = (one: { name: string }, other: { name: string }) => one.name.localeCompare(other.name, locale);
  return {
    territories: rows.map((row) => territoryOf(translated(row, known.translations), known)).sort(byName),
    otherPlaces: placesOf(null, known),
  };
}

/** @throws MedusaError NOT_FOUND where no territory has the key */
export async function findTerritory(query: Query, asked: { key: string; locale: Locale }): Promise<Territory> {
  const { territories } = await findTerritories(query, asked);
  const territory = territories.find(({ key }) => key === asked.key);
  if (!territory) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No territory has the key "${asked.key}"`);
  return territory;
}

function territoryOf({ id, antenna, sellers, ...row }: TerritoryRow, known: Known): Territory {
  const { locale, vocabulary, translations } = known;
  return {
    ...row,
    story: paragraphsOf(row.story),
    families: row.families.map((key) => ({ key, label: labelOf(vocabulary.families, key, locale) })),
    places: placesOf(id, known),
    antenna: antenna
      ? {
          name: antenna.name,
          town: antenna.town,
          isNational: antenna.is_national,
          hostTown: known.antennaTowns.get(antenna.hosted_by_key ?? "") ?? null,
        }
      : null,
    sellers: sellers
      .filter(({ status }) => status === "active")
      .map((seller) => sellerOf(translated(seller, translations), known))
      .sort((one, other) => one.name.localeCompare(other.name, locale)),
  };
}

/** A seller's town is the place of the same name, as the rows hold both. */
function sellerOf(
  { id, handle, name, kind, town, craft, tagline }: SellerRow,
  { places }: Known,
): Territory["sellers"][number] {
  const placeKey = places.find((place) => place.name === town)?.key ?? null;
  return { id, handle, name, kind, town, craft, tagline, placeKey };
}

/** Towns before sites, from north to south. */
function placesOf(territoryId: string | null, { places, translations }: Known): Place[] {
  return places
    .filter(({ territory_id }) => (territory_id ?? null) === territoryId)
    .map((row) => {
      const { id: _id, territory_id: _territory, ...place } = translated(row, translations);
      return place;
    })
    .sort((one, other) => order(one) - order(other) || other.latitude - one.latitude);
}

function order({ kind }: Place): number {
  return PLACE_KINDS.indexOf(kind);
}
