import { createHash } from "node:crypto";
import type { SearchTypes } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { isWomenLed, LOCALES, MARKET_CODES, type Locale, type MarketCode } from "@azalai/domain";
import { isJourneyProduct } from "../travel/journey-product";
import { loadGoods, type Good, type StoredPicture } from "./good";
import { AVAILABILITY_ORDER, goodOffer, variantOffers, type GoodOffer } from "./offer";
import { coverOf } from "./picture";
import type { Query } from "./query";
import { translated, translationsOf } from "./translations";
import { labelOf, vocabularyOf, type Vocabulary } from "./vocabulary";

const idsSchema = z.array(z.object({ id: z.string() }));

/** The ids of the published goods in pages, in their order, from after `afterId` on. */
export async function* publishedGoodIds(query: Query, take: number, afterId = ""): AsyncGenerator<string[]> {
  let lastId = afterId;
  for (;;) {
    const page: { data: unknown } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: { status: "published", id: { $gt: lastId } },
      pagination: { skip: 0, take, order: { id: "ASC" } },
    });
    const ids = idsSchema.parse(page.data).map(({ id }) => id);
    if (ids.length > 0) yield ids;
    if (ids.length < take) return;
    lastId = ids.at(-1) ?? lastId;
  }
}

/** The documents of those of the products that are goods anyone may see: published, of an active seller, with a price in some market. */
export async function documentsOf(query: Query, ids: string[]): Promise<SearchTypes.SearchDocument[]> {
  const [vocabulary, goods, english] = await Promise.all([
    vocabularyOf(query),
    loadGoods(query, { id: ids }, "fr"),
    translationsOf(query, ids, "en"),
  ]);
  return goods.flatMap((good) => documentOf(good, translated(good, english), vocabulary) ?? []);
}

function documentOf(good: Good, english: Good, vocabulary: Vocabulary): SearchTypes.SearchDocument | null {
  const words: Record<Locale, Good> = { fr: good, en: english };
  const { seller, metadata } = good;
  const offers = offersOf(good);
  if (isJourneyProduct(good)) return null;
  if (good.status !== "published" || seller?.status !== "active" || offers.length === 0) return null;
  const family = good.categories[0]?.handle ?? null;
  const materials = good.tags.flatMap(({ id }) => vocabulary.materialKeys.get(id) ?? []);
  const inBoth = (textIn: (locale: Locale) => (string | null | undefined)[]) =>
    Object.fromEntries(LOCALES.map((locale) => [locale, textIn(locale).filter(Boolean).join("\n")]));
  const document = {
    id: good.id,
    handle: good.handle,
    title: inBoth((locale) => [words[locale].title]),
    keywords: inBoth((locale) => metadata.keywords[locale]),
    details: inBoth((locale) => [
      words[locale].subtitle,
      metadata.technique[locale],
      metadata.town,
      labelOf(vocabulary.territories, metadata.region, locale),
      family && labelOf(vocabulary.families, family, locale),
      ...materials.map((key) => labelOf(vocabulary.materials, key, locale)),
    ]),
    story: inBoth((locale) => [words[locale].description]),
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      town: seller.town,
      is_women_led: isWomenLed({
        members: seller.member_count,
        womenPercent: seller.women_percent,
        womanPresides: seller.woman_presides ?? false,
      }),
    },
    picture: cardPictureOf(good),
    family,
    region: metadata.region,
    materials,
    sold_in: offers.map(({ market }) => market),
    offers: Object.fromEntries(offers.map(({ market, offer }) => [market, storedOffer(offer)])),
    created_at: good.created_at.toISOString(),
  };
  return { ...document, fingerprint: fingerprintOf(good, document) };
}

/** No card is shared by itself. */
function cardPictureOf(good: Good): Omit<StoredPicture, "share"> {
  const { share: _, ...picture } = coverOf(good);
  return picture;
}

/** Stock numbers are left out: a page shows only whether there is some. */
function fingerprintOf(good: Good, document: object): string {
  const { variants: _, ...shown } = good;
  const offered = MARKET_CODES.map((market) =>
    variantOffers(good, market).map(
      ({ variant: { id, sku, title, weight, allow_backorder, metadata }, price, availability }) => [
        id,
        sku,
        title,
        weight,
        allow_backorder,
        metadata,
        price,
        availability,
      ],
    ),
  );
  return createHash("sha256")
    .update(JSON.stringify([shown, offered, document]))
    .digest("base64url");
}

export function offersOf(good: Good): { market: MarketCode; offer: GoodOffer }[] {
  return MARKET_CODES.flatMap((market) => {
    const offer = goodOffer(good, market);
    return offer ? [{ market, offer }] : [];
  });
}

function storedOffer({ price, priceIsFrom, availability }: GoodOffer) {
  return {
    price_minor: price.minor,
    price_is_from: priceIsFrom,
    availability,
    availability_rank: AVAILABILITY_ORDER.indexOf(availability),
    breakdown: price.breakdown,
    maker_share_basis_points: price.makerShareBasisPoints,
    cooperative_share_basis_points: price.cooperativeShareBasisPoints,
    collective_share_basis_points: price.collectiveShareBasisPoints,
  };
}
