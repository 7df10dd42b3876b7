import { search } from "@medusajs/framework/utils";
import { PROVIDER_IDENTIFIER } from "../modules/search-listings/index-shape";

export const LISTINGS_INDEX = "listings";

const french = { [PROVIDER_IDENTIFIER]: { language: "fr" } };
const english = { [PROVIDER_IDENTIFIER]: { language: "en" } };

const searchableIn = (weight: number, retrievable: boolean) =>
  search.object({
    fr: search.text().searchable({ weight }).retrievable(retrievable).providerOptions(french),
    en: search.text().searchable({ weight }).retrievable(retrievable).providerOptions(english),
  });

/** In minor units; the seven parts sum to the price. */
const offer = () =>
  search.object({
    price_minor: search.integer().filterable().sortable(),
    price_is_from: search.boolean(),
    availability: search.keyword().filterable().facetable(),
    /** 0 in stock, 1 made to order, 2 sold out. */
    availability_rank: search.integer().sortable(),
    breakdown: search.object({
      cooperative: search.integer(),
      premium: search.integer(),
      antenna: search.integer(),
      freight: search.integer(),
      payment: search.integer(),
      network: search.integer(),
      tax: search.integer(),
    }),
    maker_share_basis_points: search.integer(),
    cooperative_share_basis_points: search.integer(),
    collective_share_basis_points: search.integer(),
  });

const widths = () => search.object({ 320: search.keyword(), 640: search.keyword(), 1200: search.keyword() });

/** All that a card needs, in both languages and for every market, and what a good is found, filtered, sorted and counted by. */
export const LISTING_FIELDS = search.define({
  id: search.keyword().filterable(),
  handle: search.keyword(),
  title: searchableIn(8, true),
  keywords: searchableIn(4, false),
  /** Subtitle, technique, materials, family, place. */
  details: searchableIn(2, false),
  story: searchableIn(1, false),
  seller: search.object({
    id: search.keyword(),
    handle: search.keyword().filterable().facetable(),
    name: search.text().searchable({ weight: 4 }),
    town: search.keyword(),
    is_women_led: search.boolean().filterable().facetable(),
  }),
  picture: search.object({
    alt: search.object({ fr: search.keyword(), en: search.keyword() }),
    aspect: search.keyword(),
    color: search.keyword(),
    sources: search.object({ avif: widths(), webp: widths() }),
  }),
  family: search.keyword().filterable().facetable(),
  region: search.keyword().filterable().facetable(),
  materials: search.keyword().array().filterable().facetable(),
  /** Codes of the markets that may receive it. */
  sold_in: search.keyword().array().filterable(),
  offers: search.object({ eu: offer(), ca: offer(), ml: offer() }),
  created_at: search.date().sortable(),
  /** Of all that the good's page and card show: where it is the same, no page needs to be refreshed. */
  fingerprint: search.keyword(),
});
