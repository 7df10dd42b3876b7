import { z } from "@medusajs/framework/zod";
import type { Locale } from "@azalai/domain";
import { LOCALE_CODES } from "../locale-code";
import type { Query } from "./query";

const rowsSchema = z.array(
  z.object({ reference_id: z.string(), translations: z.record(z.string(), z.string().nullish()) }),
);

/** Translated fields by the id of what they translate. */
export type Translations = Map<string, Record<string, string | null | undefined>>;

/**
 * Reads translations as they are now. Asking `query.graph` for a locale would read them through the cache where there is
 * one, which a change reaches only after the event that tells us to look again.
 */
export async function translationsOf(query: Query, ids: readonly string[], locale: Locale): Promise<Translations> {
  if (ids.length === 0) return new Map();
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "translations"],
    filters: { reference_id: [...ids], locale_code: LOCALE_CODES[locale] },
  });
  return new Map(rowsSchema.parse(data).map(({ reference_id, translations }) => [reference_id, translations]));
}

/** The row with those of its texts that are translated; what is not keeps its base. */
export function translated<Row extends { id: string }>(row: Row, translations: Translations): Row {
  const texts = Object.entries(translations.get(row.id) ?? {}).filter(([field, text]) => field in row && text);
  return { ...row, ...Object.fromEntries(texts) };
}
