import type { CreateTranslationDTO } from "@medusajs/types";
import type { ShopServices } from "./shop-services.js";

/** French is what rows hold themselves; `fr-FR` is written only where a row holds a key instead of a word. */
export const ENGLISH = "en-GB";
export const FRENCH = "fr-FR";

/** Writes those of the translations that are not there yet. */
export async function writeTranslations({ translations }: ShopServices, wanted: CreateTranslationDTO[]): Promise<void> {
  const keyOf = ({ reference_id, locale_code }: { reference_id: string; locale_code: string }): string =>
    `${reference_id} ${locale_code}`;
  const existing = await translations.listTranslations(
    { reference_id: wanted.map(({ reference_id }) => reference_id) },
    { take: 2 * wanted.length, select: ["reference_id", "locale_code"] },
  );
  const existingKeys = new Set(existing.map(keyOf));
  const missing = wanted.filter((one) => !existingKeys.has(keyOf(one)));
  if (missing.length > 0) await translations.createTranslations(missing);
}
