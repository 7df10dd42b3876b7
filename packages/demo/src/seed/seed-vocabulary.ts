import type { Content } from "../content/load-content.js";
import { addMissing, rowOf } from "./add-missing.js";
import { ALL_ROWS, type ShopServices } from "./shop-services.js";
import { ENGLISH, FRENCH, writeTranslations } from "./write-translations.js";

export interface VocabularyIds {
  /** Of the category, by family key. */
  families: Map<string, string>;
  /** Of the tag, by material key. */
  materials: Map<string, string>;
}

/** Families as categories, materials as tags that hold the material's key. */
export async function seedVocabulary(services: ShopServices, { vocabulary }: Content): Promise<VocabularyIds> {
  const families = await addMissing({
    wanted: Object.entries(vocabulary.families),
    keyOf: ([key]) => key,
    existing: await services.products.listProductCategories({}, ALL_ROWS),
    keyOfRow: ({ handle }) => handle,
    create: (missing) =>
      services.products.createProductCategories(
        missing.map(([key, { fr }]) => ({
          name: fr,
          handle: key,
          is_active: true,
          rank: Object.keys(vocabulary.families).indexOf(key),
        })),
      ),
  });
  const materials = await addMissing({
    wanted: Object.keys(vocabulary.materials),
    keyOf: (key) => key,
    existing: await services.products.listProductTags({}, ALL_ROWS),
    keyOfRow: ({ value }) => value,
    create: (missing) => services.products.createProductTags(missing.map((value) => ({ value }))),
  });
  await writeTranslations(services, [
    ...Object.entries(vocabulary.families).map(([key, { en }]) => ({
      reference: "product_category",
      reference_id: rowOf(families, key).id,
      locale_code: ENGLISH,
      translations: { name: en },
    })),
    ...Object.entries(vocabulary.materials).flatMap(([key, { fr, en }]) =>
      [
        { locale_code: FRENCH, value: fr },
        { locale_code: ENGLISH, value: en },
      ].map(({ locale_code, value }) => ({
        reference: "product_tag",
        reference_id: rowOf(materials, key).id,
        locale_code,
        translations: { value },
      })),
    ),
  ]);
  const idsOf = (rows: Map<string, { id: string }>): Map<string, string> =>
    new Map([...rows].map(([key, { id }]) => [key, id]));
  return { families: idsOf(families), materials: idsOf(materials) };
}
