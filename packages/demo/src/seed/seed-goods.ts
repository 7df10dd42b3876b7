import type { CreateTranslationDTO, ProductDTO } from "@medusajs/types";
import { antennaOf, drawingsOf, territoryKeyOf, variantTitleOf, type Content } from "../content/load-content.js";
import type { BothText, Good } from "../content/schema.js";
import { costSheetOf } from "../fair-price/cost-sheet-of.js";
import { rowOf } from "./add-missing.js";
import { costSheetAsRow, goodAsProduct, ONLY_OPTION, type ProductSurroundings } from "./good-as-product.js";
import { asOneText } from "./seed-network.js";
import { ALL_ROWS, type ShopServices } from "./shop-services.js";
import type { PictureInShop } from "./store-pictures.js";
import { ENGLISH, writeTranslations } from "./write-translations.js";

export interface GoodsSurroundings extends ProductSurroundings {
  stockLocationId: string;
  /** By row id. */
  sellerIds: ReadonlyMap<string, string>;
  pictureOf: (drawing: string) => Promise<PictureInShop>;
}

/** Goods created by one workflow run: few enough that a run is short, many enough that runs are few. */
const BATCH_SIZE = 15;

/**
 * All goods with variants, prices, stock, seller and cost sheets. A good is a draft until everything of it is there:
 * publishing is the last act, and a draft that a cut short seed left behind is made anew.
 */
export async function seedGoods(
  services: ShopServices,
  content: Content,
  surroundings: GoodsSurroundings,
): Promise<void> {
  const existing = await services.products.listProducts(
    { external_id: content.goods.map(({ id }) => id) },
    { ...ALL_ROWS, select: ["id", "external_id", "status"] },
  );
  await removeUnfinished(services, content, existing);
  const finishedIds = new Set(existing.filter(isFinished).map(({ external_id }) => external_id));
  const missing = content.goods.filter(({ id }) => !finishedIds.has(id));
  for (let start = 0; start < missing.length; start += BATCH_SIZE) {
    await seedBatch(services, content, missing.slice(start, start + BATCH_SIZE), surroundings);
  }
}

const isFinished = ({ status }: Pick<ProductDTO, "status">): boolean => status !== "draft";

/** A workflow that was killed has not undone itself: what it left under the goods' SKUs goes too. */
async function removeUnfinished(
  { products, inventory, link }: ShopServices,
  { goods }: Content,
  existing: ProductDTO[],
): Promise<void> {
  const unfinished = existing.filter((product) => !isFinished(product));
  const finishedIds = new Set(existing.filter(isFinished).map(({ external_id }) => external_id));
  const skus = goods.filter(({ id }) => !finishedIds.has(id)).flatMap(({ variants }) => variants.map(({ sku }) => sku));
  const items = await inventory.listInventoryItems({ sku: skus }, { ...ALL_ROWS, select: ["id"] });
  if (items.length > 0) await inventory.deleteInventoryItems(items.map(({ id }) => id));
  for (const { id } of unfinished) await link.delete({ product: { product_id: id } });
  if (unfinished.length > 0) await products.deleteProducts(unfinished.map(({ id }) => id));
}

async function seedBatch(
  services: ShopServices,
  content: Content,
  goods: Good[],
  surroundings: GoodsSurroundings,
): Promise<void> {
  const costSheets = costSheetsOf(goods, content);
  const inputs = await Promise.all(
    goods.map(async (good) => {
      const pictures = await Promise.all(drawingsOf(good.id, content).map(surroundings.pictureOf));
      return goodAsProduct(good, content, pictures, costSheets, surroundings);
    }),
  );
  const created = await services.workflows.createProducts({ products: inputs });
  const productIds = created.map(({ id }) => id);
  const products = await services.products.listProducts(
    { id: productIds },
    { ...ALL_ROWS, select: ["id", "external_id"], relations: ["options", "options.values", "variants"] },
  );
  const productOf = new Map(products.map((product) => [product.external_id ?? "", product]));
  const pairs = goods.map((good) => ({ good, product: rowOf(productOf, good.id) }));

  await stock(services, goods, surroundings.stockLocationId);
  await services.fairPrice.createCostSheets(
    pairs.flatMap(({ product }) =>
      product.variants.map(({ id, sku }) => costSheetAsRow(id, rowOf(costSheets, sku ?? ""))),
    ),
  );
  await services.link.create(
    pairs.map(({ good, product }) => ({
      product: { product_id: product.id },
      network: { seller_id: rowOf(surroundings.sellerIds, good.cooperative) },
    })),
  );
  await writeTranslations(
    services,
    pairs.flatMap(({ good, product }) => translationsOf(good, product)),
  );
  await services.products.updateProducts({ id: productIds }, { status: "published" });
}

/** The cost sheets of the goods' variants, by SKU; the day wage is that of the antenna where the cooperative sits. */
function costSheetsOf(goods: Good[], { sellers, territories, antennas }: Content) {
  return new Map(
    goods.flatMap((good) => {
      const seller = rowOf(new Map(sellers.map((one) => [one.id, one])), good.cooperative);
      const antenna = antennaOf(territoryKeyOf(seller.region, territories), antennas);
      return good.variants.map((variant) => [variant.sku, costSheetOf(good, variant, antenna)] as const);
    }),
  );
}

async function stock({ inventory }: ShopServices, goods: Good[], stockLocationId: string): Promise<void> {
  const stockOf = new Map(
    goods.flatMap(({ variants }) => variants.map(({ sku, stock: pieces }) => [sku, pieces] as const)),
  );
  const items = await inventory.listInventoryItems(
    { sku: [...stockOf.keys()] },
    { ...ALL_ROWS, select: ["id", "sku"] },
  );
  await inventory.createInventoryLevels(
    items.map(({ id, sku }) => ({
      inventory_item_id: id,
      location_id: stockLocationId,
      stocked_quantity: rowOf(stockOf, sku ?? ""),
    })),
  );
}

function translationsOf(good: Good, product: ProductDTO): CreateTranslationDTO[] {
  const english = (reference: string, id: string, translations: Record<string, string>): CreateTranslationDTO => ({
    reference,
    reference_id: id,
    locale_code: ENGLISH,
    translations,
  });
  const options: { name: BothText; values: BothText[] }[] =
    good.options.length > 0 ? good.options : [{ name: ONLY_OPTION.name, values: [ONLY_OPTION.value] }];
  return [
    english("product", product.id, {
      title: good.title.en,
      subtitle: good.subtitle.en,
      description: asOneText(good.story.en),
    }),
    ...product.options.flatMap((option) => {
      const known = options.find(({ name }) => name.fr === option.title);
      return [
        english("product_option", option.id, { title: known?.name.en ?? option.title }),
        ...option.values.map(({ id, value }) =>
          english("product_option_value", id, { value: known?.values.find(({ fr }) => fr === value)?.en ?? value }),
        ),
      ];
    }),
    ...product.variants.map(({ id, sku }) => {
      const variant = good.variants.find((one) => one.sku === sku);
      return english("product_variant", id, {
        title: (variant && variantTitleOf(good, variant.values)?.en) ?? good.title.en,
      });
    }),
  ];
}
