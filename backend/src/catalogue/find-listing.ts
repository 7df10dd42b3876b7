import { MedusaError } from "@medusajs/framework/utils";
import type { Listing, ListingVariant } from "@azalai/contracts";
import { MARKETS, type Locale, type MarketCode } from "@azalai/domain";
import { isJourneyProduct } from "../travel/journey-product";
import { loadGoods, type Good } from "./good";
import { offersOf } from "./listing-document";
import { variantOffers } from "./offer";
import { paragraphsOf } from "./paragraphs";
import { pictureIn, plainPicture } from "./picture";
import type { Query } from "./query";
import { labelOf, vocabularyOf } from "./vocabulary";

/**
 * One good's page. Where the market may not receive it, it has no variants and says where it is sold.
 * @throws MedusaError NOT_FOUND where no published good has the handle
 */
export async function findListing(
  query: Query,
  { handle, locale, market }: { handle: string; locale: Locale; market: MarketCode },
): Promise<Listing> {
  const [[good], vocabulary] = await Promise.all([loadGoods(query, { handle }, locale), vocabularyOf(query)]);
  if (good?.status !== "published" || isJourneyProduct(good) || good.seller?.status !== "active") {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `No good has the handle "${handle}"`);
  }
  const { metadata, seller } = good;
  const family = good.categories[0]?.handle ?? "";
  const materials = good.tags.flatMap(({ id }) => vocabulary.materialKeys.get(id) ?? []);
  const pictures = metadata.pictures.length > 0 ? metadata.pictures : [plainPicture(good.title)];
  return {
    id: good.id,
    externalId: good.external_id ?? "",
    handle: good.handle,
    title: good.title,
    subtitle: good.subtitle ?? "",
    story: paragraphsOf(good.description),
    technique: metadata.technique[locale],
    care: metadata.care[locale],
    dimensions: metadata.dimensions[locale],
    family: { key: family, label: labelOf(vocabulary.families, family, locale) },
    region: { key: metadata.region, label: labelOf(vocabulary.territories, metadata.region, locale) },
    materials: materials.map((key) => ({ key, label: labelOf(vocabulary.materials, key, locale) })),
    womenMade: metadata.womenMade,
    madeToMeasure: metadata.madeToMeasure,
    hs6: metadata.hs6,
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      town: seller.town,
      tagline: seller.tagline,
      members: seller.member_count,
      womenPercent: seller.women_percent,
      howWePrice: seller.how_we_price,
    },
    pictures: pictures.map((picture) => pictureIn(picture, locale)),
    options: metadata.optionKeys.map(({ name, values }) => ({
      name: name[locale],
      values: values.map((value) => ({ key: value.key, label: value[locale] })),
    })),
    variants: variantsOf(good, locale, market),
    soldIn: offersOf(good).map((sold) => sold.market),
    currency: MARKETS[market].currency,
  };
}

function variantsOf(good: Good, locale: Locale, market: MarketCode): ListingVariant[] {
  return variantOffers(good, market).map(({ variant, price, availability }) => {
    const values = variant.metadata?.valueKeys ?? [];
    return {
      id: variant.id,
      sku: variant.sku ?? "",
      title: variantTitle(good, values, locale) || variant.title,
      values,
      price,
      availability,
      madeToOrderDays: variant.allow_backorder ? (variant.metadata?.madeToOrderDays ?? null) : null,
      weightGrams: variant.weight ?? 0,
    };
  });
}

/** "Henné, 45 × 45 cm": the labels of the variant's values, in the options' order. */
function variantTitle(good: Good, valueKeys: string[], locale: Locale): string {
  return good.metadata.optionKeys
    .flatMap(({ values }, index) => values.find(({ key }) => key === valueKeys[index])?.[locale] ?? [])
    .join(", ");
}
