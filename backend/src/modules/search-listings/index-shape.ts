import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";

export const PROVIDER_IDENTIFIER = "azalai-postgres";

/** The languages whose word endings are known, with PostgreSQL's names for them. */
export const LANGUAGES = {
  fr: { configuration: "pg_catalog.french", stemmer: "pg_catalog.french_stem" },
  en: { configuration: "pg_catalog.english", stemmer: "pg_catalog.english_stem" },
} as const;
export type Language = keyof typeof LANGUAGES;
export const LANGUAGE_CODES: readonly Language[] = ["fr", "en"];

export type ColumnType = "text" | "text[]" | "bigint" | "double precision" | "boolean" | "timestamptz";
export interface Column {
  path: string;
  name: string;
  type: ColumnType;
}

/** Every table has it; the others follow from the definition. */
const ID_COLUMN: Column = { path: "id", name: "id", type: "text" };

/** PostgreSQL's four classes of weight, the heaviest first. */
export const WEIGHT_CLASSES = ["A", "B", "C", "D"] as const;
export type WeightClass = (typeof WEIGHT_CLASSES)[number];

export interface SearchableText {
  path: string;
  weightClass: WeightClass;
  languages: readonly Language[];
}

/** What a definition's tables look like: a column for each field that is filtered, sorted or counted, and its searchable texts. */
export interface IndexShape {
  documents: string;
  words: string;
  columns: Column[];
  texts: SearchableText[];
  /** The document's top fields of which a hit may give something back; the others are only searched and not stored as such. */
  retrievable: string[];
}

/** The table that holds a physical index. */
export const documentTable = (physicalName: string): string => `azalai_search_${physicalName}`;
export const wordTable = (physicalName: string): string => `${documentTable(physicalName)}_words`;
export const vectorColumn = (language: Language): string => `words_${language}`;

/**
 * A field's language is `provider_options["azalai-postgres"].language`; without one its text is of every language (names).
 * @throws MedusaError where the definition asks for a kind of field that these tables do not hold
 */
export function shapeOf(definition: SearchTypes.SearchIndexDefinition, physicalName: string): IndexShape {
  const leaves = leavesOf(definition.fields, "");
  return {
    documents: documentTable(physicalName),
    words: wordTable(physicalName),
    columns: leaves
      .filter(({ path, field }) => path !== ID_COLUMN.path && (field.filterable || field.sortable || field.facetable))
      .map(({ path, field }) => ({ path, name: path.replaceAll(".", "__"), type: columnType(path, field) })),
    texts: leaves.flatMap(({ path, field }) =>
      field.searchable ? [{ path, weightClass: weightClass(field.searchable), languages: languagesOf(field) }] : [],
    ),
    retrievable: [
      ...new Set(leaves.flatMap(({ path, field }) => (field.retrievable === false ? [] : path.split(".").slice(0, 1)))),
    ],
  };
}

/** @throws MedusaError where the path is not held in a column */
export function columnOf(shape: IndexShape, path: string): Column {
  const column = [ID_COLUMN, ...shape.columns].find((candidate) => candidate.path === path);
  if (!column) throw new MedusaError(MedusaError.Types.INVALID_DATA, `The index holds no column for "${path}"`);
  return column;
}

interface Leaf {
  path: string;
  field: SearchTypes.SearchFieldDefinition;
}

function leavesOf(fields: Record<string, SearchTypes.SearchFieldDefinition>, prefix: string): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = prefix + name;
    return field.type === "object" ? leavesOf(field.fields ?? {}, `${path}.`) : [{ path, field }];
  });
}

function columnType(path: string, field: SearchTypes.SearchFieldDefinition): ColumnType {
  const scalar = scalarType(path, field.type);
  if (!field.array) return scalar;
  if (scalar === "text") return "text[]";
  throw unsupported(path, `an array of ${field.type}`);
}

function scalarType(path: string, kind: SearchTypes.SearchFieldKind): Exclude<ColumnType, "text[]"> {
  switch (kind) {
    case "keyword":
    case "text":
      return "text";
    case "integer":
      return "bigint";
    case "float":
      return "double precision";
    case "boolean":
      return "boolean";
    case "date":
      return "timestamptz";
    default:
      throw unsupported(path, `a field of kind ${kind}`);
  }
}

function weightClass(searchable: true | { weight?: number }): WeightClass {
  const weight = searchable === true ? 1 : (searchable.weight ?? 1);
  if (weight >= 8) return "A";
  if (weight >= 4) return "B";
  return weight >= 2 ? "C" : "D";
}

function languagesOf(field: SearchTypes.SearchFieldDefinition): readonly Language[] {
  const language = field.provider_options?.[PROVIDER_IDENTIFIER]?.language;
  if (language === undefined) return LANGUAGE_CODES;
  return LANGUAGE_CODES.filter((code) => code === language);
}

function unsupported(path: string, what: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, `"${path}": ${PROVIDER_IDENTIFIER} does not hold ${what}`);
}
