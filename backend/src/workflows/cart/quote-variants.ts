import type { CurrencyCode } from "@azalai/domain";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, ProductStatus, QueryContext } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { storedPictureSchema } from "../../catalogue/good";
import { plainPicture } from "../../catalogue/picture";
import { Refusal } from "../../refusal";
import type { LineFacts } from "./line-facts";
import { LOCALE_CODES } from "../../locale-code";

/** A variant as it is sold at this moment in one market. */
export interface Quote {
  variantId: string;
  productId: string;
  productHandle: string;
  productTypeId: string | null;
  productCollectionId: string | null;
  sku: string | null;
  isDiscountable: boolean;
  /** In the currency's unit, as Medusa keeps it. */
  unitPrice: number;
  /** Pieces that can be sent now; null where it is made to order or not counted. */
  available: number | null;
  facts: LineFacts;
}

const offerSchema = z.object({
  id: z.string(),
  calculated_price: z.object({ calculated_amount: z.coerce.number().nullable() }).nullish(),
  cost_sheet: z.object({ id: z.string() }).nullish(),
  product: z.object({ status: z.string(), seller: z.object({ status: z.string() }).nullish() }),
});
const levelSchema = z.object({ stocked_quantity: z.coerce.number(), reserved_quantity: z.coerce.number() });
const variantSchema = offerSchema.extend({
  title: z.string().nullable(),
  sku: z.string().nullable(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  metadata: z
    .object({ madeToOrderDays: z.number().int().nullable().default(null), valueKeys: z.array(z.string()).default([]) })
    .nullable(),
  inventory_items: z
    .array(z.object({ inventory: z.object({ location_levels: z.array(levelSchema) }).nullish() }))
    .nullish(),
  product: z.object({
    id: z.string(),
    title: z.string(),
    handle: z.string(),
    status: z.string(),
    discountable: z.boolean(),
    type_id: z.string().nullable(),
    collection_id: z.string().nullable(),
    metadata: z.object({ pictures: z.array(storedPictureSchema).default([]) }).nullable(),
    seller: z
      .object({ id: z.string(), handle: z.string(), name: z.string(), town: z.string(), status: z.string() })
      .nullish(),
  }),
});

const OFFER_FIELDS = [
  "id",
  "calculated_price.calculated_amount",
  "cost_sheet.id",
  "product.status",
  "product.seller.status",
];
const FIELDS = [
  ...OFFER_FIELDS,
  "title",
  "sku",
  "manage_inventory",
  "allow_backorder",
  "metadata",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
  "product.id",
  "product.title",
  "product.handle",
  "product.discountable",
  "product.type_id",
  "product.collection_id",
  "product.metadata",
  "product.seller.id",
  "product.seller.handle",
  "product.seller.name",
  "product.seller.town",
];

interface Asked {
  variantIds: readonly string[];
  regionId: string;
  currency: CurrencyCode;
}

async function readVariants(
  container: MedusaContainer,
  { variantIds, regionId, currency }: Asked,
  fields: string[],
): Promise<unknown[]> {
  if (variantIds.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant",
    fields,
    filters: { id: [...new Set(variantIds)] },
    context: { calculated_price: QueryContext({ region_id: regionId, currency_code: currency }) },
  });
  return data;
}

/** Those of the variants that can be sold in the market of a region, whatever their stock. */
export async function findOffered(container: MedusaContainer, asked: Asked): Promise<Set<string>> {
  const variants = z.array(offerSchema).parse(await readVariants(container, asked, OFFER_FIELDS));
  return new Set(variants.filter(isOffered).map(({ id }) => id));
}

/** Published, by a seller who is active, at a price that can be explained. */
function isOffered({ calculated_price, cost_sheet, product }: z.infer<typeof offerSchema>): boolean {
  const hasPrice = (calculated_price?.calculated_amount ?? null) !== null;
  return (
    product.status === ProductStatus.PUBLISHED && product.seller?.status === "active" && Boolean(cost_sheet) && hasPrice
  );
}

/**
 * What the variants cost and whether they can be had, in the market of a region. A variant that is unknown, withdrawn,
 * without a price there, or without a cost sheet (its price could not be explained) is not among the answers.
 */
export async function quoteVariants(container: MedusaContainer, asked: Asked): Promise<Map<string, Quote>> {
  const variants = z
    .array(variantSchema)
    .parse(await readVariants(container, asked, FIELDS))
    .filter(isOffered);
  const english = await englishTitles(
    container,
    variants.flatMap(({ id, product }) => [id, product.id]),
  );
  return new Map(
    variants.flatMap((variant) => {
      const quote = quoteOf(variant, english);
      return quote ? [[quote.variantId, quote]] : [];
    }),
  );
}

/**
 * The quote of a variant, where `quantity` of it can be sold.
 * @throws Refusal `not_sold_here` or `out_of_stock`, naming the fields given
 */
export function requireSellable(
  quotes: ReadonlyMap<string, Quote>,
  variantId: string,
  quantity: number,
  fields: { variant: string; quantity: string },
): Quote {
  const quote = quotes.get(variantId);
  if (!quote) throw new Refusal("not_sold_here", `Variant ${variantId} is not sold in this market.`, fields.variant);
  if (quote.available !== null && quote.available < quantity)
    throw new Refusal(
      "out_of_stock",
      `${quote.available} of variant ${variantId} left, ${quantity} wanted.`,
      fields.quantity,
    );
  return quote;
}

async function englishTitles(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations(
      { reference_id: ids, locale_code: LOCALE_CODES.en },
      { select: ["reference_id", "translations"] },
    );
  return new Map(
    rows.flatMap(({ reference_id, translations }) => {
      const title = translations.title;
      return typeof title === "string" && title !== "" ? [[reference_id, title]] : [];
    }),
  );
}

function quoteOf(variant: z.infer<typeof variantSchema>, english: ReadonlyMap<string, string>): Quote | null {
  const { product, metadata } = variant;
  const unitPrice = variant.calculated_price?.calculated_amount ?? null;
  const { seller } = product;
  if (!seller || unitPrice === null) return null;
  const inStock = stockOf(variant);
  const hasOptions = (metadata?.valueKeys.length ?? 0) > 0;
  const [picture] = product.metadata?.pictures ?? [];
  return {
    variantId: variant.id,
    productId: product.id,
    productHandle: product.handle,
    productTypeId: product.type_id,
    productCollectionId: product.collection_id,
    sku: variant.sku,
    isDiscountable: product.discountable,
    unitPrice,
    available: !variant.manage_inventory || variant.allow_backorder ? null : inStock,
    facts: {
      seller: { id: seller.id, handle: seller.handle, name: seller.name, town: seller.town },
      title: { fr: product.title, en: english.get(product.id) ?? product.title },
      variantTitle:
        hasOptions && variant.title !== null
          ? { fr: variant.title, en: english.get(variant.id) ?? variant.title }
          : null,
      picture: picture ?? plainPicture(product.title),
      madeToOrderDays: inStock > 0 ? null : (metadata?.madeToOrderDays ?? null),
    },
  };
}

function stockOf({ inventory_items }: z.infer<typeof variantSchema>): number {
  const levels = (inventory_items ?? []).flatMap(({ inventory }) => inventory?.location_levels ?? []);
  return levels.reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0);
}
