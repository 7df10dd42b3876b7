import { z } from "@medusajs/framework/zod";
import type { Locale } from "@azalai/domain";
import type { Query } from "./query";
import { translated, translationsOf, type Translations } from "./translations";

/** What a key is called in each language. */
export type Labels = Record<Locale, string>;

/** The words of the catalogue's facets, by the key that goes into addresses. */
export interface Vocabulary {
  families: Map<string, Labels>;
  materials: Map<string, Labels>;
  territories: Map<string, Labels>;
  sellers: Map<string, Labels>;
  /** A material's key by the id of its tag. */
  materialKeys: Map<string, string>;
}

const MAX_AGE_MS = 60_000;

let current: { vocabulary: Vocabulary; loadedAtMs: number } | undefined;
let loading: Promise<Vocabulary> | undefined;

/** The vocabulary, from memory; what is older than a minute is served once more while it is read again. */
export async function vocabularyOf(query: Query): Promise<Vocabulary> {
  if (!current) return refreshVocabulary(query);
  if (Date.now() - current.loadedAtMs > MAX_AGE_MS) void refreshVocabulary(query).catch(() => undefined);
  return current.vocabulary;
}

/** Reads the vocabulary anew, after a family, a material, a territory or a seller was renamed. */
export function refreshVocabulary(query: Query): Promise<Vocabulary> {
  loading ??= loadVocabulary(query)
    .then((vocabulary) => {
      current = { vocabulary, loadedAtMs: Date.now() };
      return vocabulary;
    })
    .finally(() => {
      loading = undefined;
    });
  return loading;
}

export function labelOf(labels: Map<string, Labels>, key: string, locale: Locale): string {
  return labels.get(key)?.[locale] ?? key;
}

async function loadVocabulary(query: Query): Promise<Vocabulary> {
  const [families, tags, territories, sellers] = await Promise.all([
    named(query, "product_category", "handle", "name"),
    named(query, "product_tag", "value", "value"),
    named(query, "territory", "key", "name"),
    named(query, "seller", "handle", "name"),
  ]);
  return {
    families: byKey(families),
    materials: byKey(tags),
    territories: byKey(territories),
    sellers: byKey(sellers),
    materialKeys: new Map(tags.map(({ id, key }) => [id, key])),
  };
}

interface Named {
  id: string;
  key: string;
  labels: Labels;
}

const VOCABULARY_MAX = 10_000;
const rowsSchema = z.array(z.record(z.string(), z.unknown()).and(z.object({ id: z.string() })));

/** A material's name in French too is a translation: the base of its tag is its key. */
async function named(query: Query, entity: string, keyField: string, nameField: string): Promise<Named[]> {
  const { data } = await query.graph({
    entity,
    fields: ["id", keyField, nameField],
    pagination: { skip: 0, take: VOCABULARY_MAX },
  });
  const rows = rowsSchema.parse(data);
  const ids = rows.map(({ id }) => id);
  const [french, english] = await Promise.all([translationsOf(query, ids, "fr"), translationsOf(query, ids, "en")]);
  return rows.map((row) => {
    const nameIn = (translations: Translations) => String(translated(row, translations)[nameField] ?? "");
    return { id: row.id, key: String(row[keyField] ?? ""), labels: { fr: nameIn(french), en: nameIn(english) } };
  });
}

function byKey(rows: Named[]): Map<string, Labels> {
  return new Map(rows.map(({ key, labels }) => [key, labels]));
}
