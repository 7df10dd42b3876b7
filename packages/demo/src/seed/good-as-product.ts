import { toMajor, type CostSheet } from "@azalai/domain";
import type { CreateProductWorkflowInputDTO } from "@medusajs/types";
import { territoryKeyOf, variantTitleOf, type Content } from "../content/load-content.js";
import type { BothText, Good, GoodVariant } from "../content/schema.js";
import { pricesOf } from "../fair-price/prices-of.js";
import { rowOf } from "./add-missing.js";
import type { VocabularyIds } from "./seed-vocabulary.js";
import { asOneText } from "./seed-network.js";
import type { NewCostSheet } from "./shop-services.js";
import type { PictureInShop } from "./store-pictures.js";

/** Medusa wants an option of every product; the shop shows none where the good has none. */
export const ONLY_OPTION: { name: BothText; value: BothText } = {
  name: { fr: "Modèle", en: "Model" },
  value: { fr: "Modèle unique", en: "One model" },
};

export interface ProductSurroundings {
  salesChannelId: string;
  shippingProfileId: string;
  vocabularyIds: VocabularyIds;
}

/** A good as Medusa's product, a draft in French with its prices and pictures, the cover first. `costSheets` are by SKU. */
export function goodAsProduct(
  good: Good,
  { territories }: Content,
  pictures: readonly PictureInShop[],
  costSheets: ReadonlyMap<string, CostSheet>,
  { salesChannelId, shippingProfileId, vocabularyIds }: ProductSurroundings,
): CreateProductWorkflowInputDTO {
  const options =
    good.options.length > 0
      ? good.options.map(({ name, values }) => ({ title: name.fr, values: values.map(({ fr }) => fr) }))
      : [{ title: ONLY_OPTION.name.fr, values: [ONLY_OPTION.value.fr] }];
  return {
    external_id: good.id,
    handle: good.handle,
    title: good.title.fr,
    subtitle: good.subtitle.fr,
    description: asOneText(good.story.fr),
    status: "draft",
    thumbnail: pictures[0]?.thumbnailPath,
    images: pictures.map(({ thumbnailPath }) => ({ url: thumbnailPath })),
    origin_country: "ml",
    hs_code: good.hs6,
    weight: good.variants[0]?.weightGrams,
    category_ids: [rowOf(vocabularyIds.families, good.family)],
    tag_ids: good.materials.map((material) => rowOf(vocabularyIds.materials, material)),
    sales_channels: [{ id: salesChannelId }],
    shipping_profile_id: shippingProfileId,
    options: options.map((option) => ({
      ...option,
      ranks: Object.fromEntries(option.values.map((value, rank) => [value, rank])),
    })),
    variants: good.variants.map((variant, rank) => ({
      ...variantAsProductVariant(good, variant),
      variant_rank: rank,
      prices: pricesOf(good.markets, rowOf(costSheets, variant.sku)).map(({ currency, priceMinor }) => ({
        currency_code: currency,
        amount: toMajor(priceMinor, currency),
      })),
    })),
    metadata: {
      region: territoryKeyOf(good.region, territories),
      town: good.town,
      technique: good.technique,
      care: good.care,
      dimensions: good.dimensions,
      keywords: good.keywords,
      womenMade: good.womenMade,
      displacedWorkshop: good.displacedWorkshop,
      madeToMeasure: good.madeToMeasure,
      hs6: good.hs6,
      pictures: pictures.map(({ stored }) => stored),
      optionKeys: good.options,
      ...(good.contains ? { contains: good.contains } : {}),
    },
  };
}

function variantAsProductVariant(
  good: Good,
  { sku, values, weightGrams, madeToOrderDays, cooperativePriceXof }: GoodVariant,
) {
  const options = good.options.map(({ name, values: choices }, index) => [
    name.fr,
    choices.find(({ key }) => key === values[index])?.fr ?? "",
  ]);
  return {
    sku,
    title: variantTitleOf(good, values)?.fr ?? good.title.fr,
    weight: weightGrams,
    hs_code: good.hs6,
    origin_country: "ml",
    manage_inventory: true,
    allow_backorder: madeToOrderDays !== null,
    options: good.options.length > 0 ? Object.fromEntries(options) : { [ONLY_OPTION.name.fr]: ONLY_OPTION.value.fr },
    metadata: { madeToOrderDays, cooperativePriceXof, valueKeys: values },
  };
}

/** A cost sheet as the fair-price module stores it. */
export function costSheetAsRow(variantId: string, costSheet: CostSheet): NewCostSheet {
  return {
    variant_id: variantId,
    maker_labour_xof: costSheet.makerLabourXof,
    materials_xof: costSheet.materialsXof,
    overhead_xof: costSheet.overheadXof,
    minutes_of_work: costSheet.minutesOfWork,
    day_wage_xof: costSheet.dayWageXof,
    antenna_xof: costSheet.antennaXof,
    freight_eu_xof: costSheet.freightXof.eu,
    freight_ca_xof: costSheet.freightXof.ca,
    freight_ml_xof: costSheet.freightXof.ml,
    approved_on: new Date(costSheet.approvedOn),
  };
}
