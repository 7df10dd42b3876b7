import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import {
  availabilitySchema,
  breakdownSchema,
  LISTING_PAGE_SIZE,
  pictureSchema,
  type FacetValue,
  type ListingCard,
  type ListingPage,
  type ListingQuery,
} from "@azalai/contracts";
import { MARKETS, type Locale, type MarketCode } from "@azalai/domain";
import { LISTINGS_INDEX } from "./listing-fields";
import { labelOf, vocabularyOf, type Labels } from "./vocabulary";

const hitSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.record(z.string(), z.string()),
  seller: z.object({ id: z.string(), handle: z.string(), name: z.string(), town: z.string() }),
  picture: z.object({
    alt: z.record(z.string(), z.string()),
    aspect: pictureSchema.shape.aspect,
    color: z.string(),
    sources: pictureSchema.shape.sources.default(null),
  }),
  offers: z.record(
    z.string(),
    z.object({
      price_minor: z.number(),
      price_is_from: z.boolean(),
      availability: availabilitySchema,
      breakdown: breakdownSchema,
      maker_share_basis_points: z.number(),
      cooperative_share_basis_points: z.number(),
      collective_share_basis_points: z.number(),
    }),
  ),
  created_at: z.string(),
});

/** One page of the catalogue: its cards, their exact number, and what the other choices would give. */
export async function findListings(container: MedusaContainer, asked: ListingQuery): Promise<ListingPage> {
  const search = container.resolve(Modules.SEARCH);
  const { hits, facets, metadata } = await search.search(searchQueryOf(asked));
  const vocabulary = await vocabularyOf(container.resolve(ContainerRegistrationKeys.QUERY));
  const total = metadata.count ?? 0;
  const valuesOf = (field: string, labels: Map<string, Labels>): FacetValue[] =>
    countsOf(facets?.[field]).map(({ value, count }) => ({
      key: value,
      label: labelOf(labels, value, asked.locale),
      count,
    }));
  const fields = facetFields(asked.market);
  return {
    hits: hits.map(({ document }) => cardOf(document, asked.locale, asked.market)),
    total,
    page: asked.page,
    pageCount: Math.ceil(total / LISTING_PAGE_SIZE),
    facets: {
      family: valuesOf(fields.family, vocabulary.families),
      region: valuesOf(fields.region, vocabulary.territories),
      seller: valuesOf(fields.seller, vocabulary.sellers),
      material: valuesOf(fields.material, vocabulary.materials),
      womenLed: countOf(facets?.[fields.womenLed], "true"),
      inStock: countOf(facets?.[fields.availability], "in_stock"),
    },
  };
}

/** The fields that the catalogue counts by; within one the chosen values widen, across them they narrow. */
function facetFields(market: MarketCode) {
  return {
    family: "family",
    region: "region",
    seller: "seller.handle",
    material: "materials",
    womenLed: "seller.is_women_led",
    availability: `offers.${market}.availability`,
  };
}

function searchQueryOf(asked: ListingQuery): SearchTypes.SearchQuery {
  const { locale, market } = asked;
  const fields = facetFields(market);
  const price = { $gte: asked.priceMin, $lte: asked.priceMax };
  const bounds = Object.entries(price).filter(([, minor]) => minor !== undefined);
  return {
    entity: LISTINGS_INDEX,
    fields: [
      "id",
      "handle",
      `title.${locale}`,
      "seller",
      `picture.alt.${locale}`,
      "picture.aspect",
      "picture.color",
      "picture.sources",
      `offers.${market}`,
      "created_at",
    ],
    filters: {
      sold_in: market,
      ...(asked.q ? { q: asked.q } : {}),
      ...chosen(fields.family, asked.family),
      ...chosen(fields.region, asked.region),
      ...chosen(fields.seller, asked.seller),
      ...chosen(fields.material, asked.material),
      ...(asked.womenLed ? { [fields.womenLed]: true } : {}),
      ...(asked.inStock ? { [fields.availability]: "in_stock" } : {}),
      ...(bounds.length > 0 ? { [`offers.${market}.price_minor`]: Object.fromEntries(bounds) } : {}),
    },
    pagination: {
      skip: (asked.page - 1) * LISTING_PAGE_SIZE,
      take: LISTING_PAGE_SIZE,
      order: orderOf(asked),
    },
    search_options: {
      facets: Object.values(fields),
      disjunctive_facets: true,
      locales: [locale],
      match_strategy: "last",
      typo_tolerance: true,
      count: "exact",
    },
  };
}

function orderOf({ sort, market, q }: ListingQuery): Record<string, SearchTypes.SearchOrderBy> {
  const price = `offers.${market}.price_minor`;
  const readiest = { [`offers.${market}.availability_rank`]: "ASC", created_at: "DESC" } as const;
  switch (sort) {
    case "relevance":
      return q ? { _score: "DESC", ...readiest } : readiest;
    case "newest":
      return { created_at: "DESC" };
    case "price-asc":
      return { [price]: "ASC" };
    case "price-desc":
      return { [price]: "DESC" };
  }
}

function chosen(field: string, values: string[]): SearchTypes.SearchFilters {
  return values.length > 0 ? { [field]: values } : {};
}

function cardOf(document: unknown, locale: Locale, market: MarketCode): ListingCard {
  const hit = hitSchema.parse(document);
  const offer = hit.offers[market];
  if (!offer) throw new Error(`${hit.handle} was found in ${market} without an offer there`);
  return {
    id: hit.id,
    handle: hit.handle,
    title: hit.title[locale] ?? "",
    seller: hit.seller,
    picture: { ...hit.picture, alt: hit.picture.alt[locale] ?? "", share: null },
    price: {
      minor: offer.price_minor,
      currency: MARKETS[market].currency,
      breakdown: offer.breakdown,
      makerShareBasisPoints: offer.maker_share_basis_points,
      cooperativeShareBasisPoints: offer.cooperative_share_basis_points,
      collectiveShareBasisPoints: offer.collective_share_basis_points,
    },
    priceIsFrom: offer.price_is_from,
    availability: offer.availability,
    addedAt: hit.created_at,
  };
}

function countsOf(facet: SearchTypes.SearchFacetResult | undefined): { value: string; count: number }[] {
  return facet?.type === "value" ? facet.values : [];
}

function countOf(facet: SearchTypes.SearchFacetResult | undefined, value: string): number {
  return countsOf(facet).find((counted) => counted.value === value)?.count ?? 0;
}
