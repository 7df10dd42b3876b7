import { z } from "@medusajs/framework/zod";
import { pictureSchema } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { costSheetRowSchema } from "./cost-sheet-row";
import type { Query } from "./query";
import { translated, translationsOf } from "./translations";

const bothTextSchema = z.object({ fr: z.string(), en: z.string() });
const EMPTY_TEXT = { fr: "", en: "" };

/** A picture as it is stored: in both languages at once. */
export const storedPictureSchema = pictureSchema.extend({ alt: bothTextSchema });
export type StoredPicture = z.infer<typeof storedPictureSchema>;

const goodMetadataSchema = z.object({
  region: z.string().default(""),
  town: z.string().default(""),
  technique: bothTextSchema.default(EMPTY_TEXT),
  care: bothTextSchema.default(EMPTY_TEXT),
  dimensions: bothTextSchema.default(EMPTY_TEXT),
  keywords: z.object({ fr: z.array(z.string()), en: z.array(z.string()) }).default({ fr: [], en: [] }),
  womenMade: z.boolean().default(false),
  madeToMeasure: z.boolean().default(false),
  hs6: z.string().nullable().default(null),
  pictures: z.array(storedPictureSchema).default([]),
  optionKeys: z
    .array(z.object({ name: bothTextSchema, values: z.array(bothTextSchema.extend({ key: z.string() })) }))
    .default([]),
});

const variantMetadataSchema = z.object({
  madeToOrderDays: z.number().int().nullable().default(null),
  valueKeys: z.array(z.string()).default([]),
});

const priceSchema = z.object({
  amount: z.number(),
  currency_code: z.string(),
  price_list_id: z.string().nullish(),
  rules_count: z.number().nullish(),
  min_quantity: z.number().nullish(),
});

const variantSchema = z.object({
  id: z.string(),
  sku: z.string().nullable(),
  title: z.string(),
  weight: z.coerce.number().nullable(),
  variant_rank: z.number().nullish(),
  allow_backorder: z.boolean(),
  manage_inventory: z.boolean(),
  metadata: variantMetadataSchema.nullable(),
  price_set: z.object({ prices: z.array(priceSchema) }).nullish(),
  inventory_items: z
    .array(
      z.object({
        required_quantity: z.number(),
        inventory: z
          .object({
            location_levels: z.array(z.object({ stocked_quantity: z.number(), reserved_quantity: z.number() })),
          })
          .nullish(),
      }),
    )
    .default([]),
  cost_sheet: costSheetRowSchema.nullish(),
});
export type GoodVariant = z.infer<typeof variantSchema>;

const goodSchema = z.object({
  id: z.string(),
  external_id: z.string().nullable(),
  handle: z.string(),
  status: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  created_at: z.coerce.date(),
  metadata: goodMetadataSchema.nullable().transform((metadata) => metadata ?? goodMetadataSchema.parse({})),
  categories: z.array(z.object({ handle: z.string() })).default([]),
  tags: z.array(z.object({ id: z.string() })).default([]),
  type: z.object({ value: z.string() }).nullish(),
  seller: z
    .object({
      id: z.string(),
      handle: z.string(),
      name: z.string(),
      town: z.string(),
      status: z.string(),
      tagline: z.string(),
      how_we_price: z.string(),
      member_count: z.number().nullable(),
      women_percent: z.number().nullable(),
      woman_presides: z.boolean().nullable(),
    })
    .nullish(),
  variants: z.array(variantSchema).default([]),
});
export type Good = z.infer<typeof goodSchema>;

const GOOD_FIELDS = [
  "id",
  "external_id",
  "handle",
  "status",
  "title",
  "subtitle",
  "description",
  "created_at",
  "metadata",
  "categories.handle",
  "tags.id",
  "type.value",
  "seller.id",
  "seller.handle",
  "seller.name",
  "seller.town",
  "seller.status",
  "seller.tagline",
  "seller.how_we_price",
  "seller.member_count",
  "seller.women_percent",
  "seller.woman_presides",
  "variants.id",
  "variants.sku",
  "variants.title",
  "variants.weight",
  "variants.variant_rank",
  "variants.allow_backorder",
  "variants.manage_inventory",
  "variants.metadata",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.price_list_id",
  "variants.price_set.prices.rules_count",
  "variants.price_set.prices.min_quantity",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "variants.cost_sheet.*",
];

/** Goods with all that the shop says of them, in one language, by product filters; of any status. Variants in their order. */
export async function loadGoods(
  query: Query,
  filters: { id: string[] } | { handle: string },
  locale: Locale,
): Promise<Good[]> {
  const take = "id" in filters ? filters.id.length : 1;
  if (take === 0) return [];
  const { data } = await query.graph({
    entity: "product",
    fields: GOOD_FIELDS,
    filters,
    pagination: { skip: 0, take },
  });
  const goods = z.array(goodSchema).parse(data).map(inOrder);
  if (locale === "fr") return goods;
  const ids = goods.flatMap(({ id, seller }) => (seller ? [id, seller.id] : [id]));
  const translations = await translationsOf(query, ids, locale);
  return goods.map(({ seller, ...good }) => ({
    ...translated(good, translations),
    seller: seller && translated(seller, translations),
  }));
}

/** The same good is always written the same way, so that it can be told whether it changed. */
function inOrder(good: Good): Good {
  return {
    ...good,
    tags: [...good.tags].sort((a, b) => a.id.localeCompare(b.id)),
    variants: [...good.variants].sort(byRank),
  };
}

function byRank(a: GoodVariant, b: GoodVariant): number {
  return (a.variant_rank ?? 0) - (b.variant_rank ?? 0) || (a.sku ?? "").localeCompare(b.sku ?? "");
}
