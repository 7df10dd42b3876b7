import { z } from "zod";
import { currencySchema, localeSchema, marketSchema, minorSchema, pricedSchema } from "./money.js";

export const PICTURE_WIDTHS = [320, 640, 1200] as const;
const widthsSchema = z.object({ 320: z.string(), 640: z.string(), 1200: z.string() });

/** Width to height. Goods and emblems are square, journeys and places are not. */
export const PICTURE_ASPECTS = ["1:1", "4:3"] as const;
export const pictureAspectSchema = z.enum(PICTURE_ASPECTS);
export type PictureAspect = z.infer<typeof pictureAspectSchema>;

/** A picture in two formats and three widths (in pixels), with its placeholder. URLs are paths on the shop's own origin (`/media/…`). */
export const pictureSchema = z.object({
  alt: z.string(),
  aspect: pictureAspectSchema.default("1:1"),
  /** Dominant colour, `#rrggbb`. */
  color: z.string().regex(/^#[0-9a-f]{6}$/),
  sources: z.object({ avif: widthsSchema, webp: widthsSchema }).nullable(),
  /** The picture to stand beside a shared link: JPEG, 1200 × 630. Null where there is none, and in lists. */
  share: z.string().nullable().default(null),
});
export type Picture = z.infer<typeof pictureSchema>;

export const AVAILABILITIES = ["in_stock", "made_to_order", "sold_out"] as const;
export const availabilitySchema = z.enum(AVAILABILITIES);
export type Availability = z.infer<typeof availabilitySchema>;

export const FAMILIES = [
  "leather",
  "silver",
  "weaving",
  "indigo",
  "bogolan",
  "embroidery",
  "basketry",
  "straw",
  "wood-metal",
  "music",
  "calligraphy",
  "salt",
  "food",
  "care",
  "gift",
] as const;

export const sellerRefSchema = z.object({ id: z.string(), handle: z.string(), name: z.string(), town: z.string() });

/** All that a card needs, for one language and one market. The price is the lowest of its variants. */
export const listingCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  seller: sellerRefSchema,
  picture: pictureSchema,
  price: pricedSchema,
  /** True where variants have different prices: the card says "from". */
  priceIsFrom: z.boolean(),
  availability: availabilitySchema,
  /** When it came into the shop (ISO 8601, UTC); null where that is not known. */
  addedAt: z.string().nullable().default(null),
});
export type ListingCard = z.infer<typeof listingCardSchema>;

export const LISTING_SORTS = ["relevance", "newest", "price-asc", "price-desc"] as const;
export const LISTING_PAGE_SIZE = 12;

/** The catalogue's question, as its address writes it. Prices in minor units of the market's currency. */
export const listingQuerySchema = z.object({
  locale: localeSchema,
  market: marketSchema,
  q: z.string().trim().max(120).optional(),
  family: z.array(z.string().max(40)).max(20).default([]),
  region: z.array(z.string().max(40)).max(20).default([]),
  seller: z.array(z.string().max(80)).max(20).default([]),
  material: z.array(z.string().max(40)).max(20).default([]),
  womenLed: z.boolean().optional(),
  inStock: z.boolean().optional(),
  priceMin: minorSchema.min(0).max(1e9).optional(),
  priceMax: minorSchema.min(0).max(1e9).optional(),
  sort: z.enum(LISTING_SORTS).default("relevance"),
  page: z.number().int().min(1).max(1000).default(1),
});
export type ListingQuery = z.infer<typeof listingQuerySchema>;

/** `key` goes into the address; `label` is in the language asked for. */
export const facetValueSchema = z.object({ key: z.string(), label: z.string(), count: z.number().int() });
export type FacetValue = z.infer<typeof facetValueSchema>;

export const listingPageSchema = z.object({
  hits: z.array(listingCardSchema),
  total: z.number().int(),
  page: z.number().int(),
  pageCount: z.number().int(),
  facets: z.object({
    family: z.array(facetValueSchema),
    region: z.array(facetValueSchema),
    seller: z.array(facetValueSchema),
    material: z.array(facetValueSchema),
    womenLed: z.number().int(),
    inStock: z.number().int(),
  }),
});
export type ListingPage = z.infer<typeof listingPageSchema>;

export const listingVariantSchema = z.object({
  id: z.string(),
  sku: z.string(),
  title: z.string(),
  /** One value key per option, in the options' order. */
  values: z.array(z.string()),
  price: pricedSchema,
  availability: availabilitySchema,
  /** Days to make one when none is in stock; null where it is not made to order. */
  madeToOrderDays: z.number().int().nullable(),
  weightGrams: z.number().int(),
});
export type ListingVariant = z.infer<typeof listingVariantSchema>;

/** One good's page, for one language and one market. Stock numbers are never in it: only whether there is some. */
export const listingSchema = z.object({
  id: z.string(),
  externalId: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string(),
  story: z.array(z.string()),
  technique: z.string(),
  care: z.string(),
  dimensions: z.string(),
  family: z.object({ key: z.string(), label: z.string() }),
  region: z.object({ key: z.string(), label: z.string() }),
  materials: z.array(z.object({ key: z.string(), label: z.string() })),
  womenMade: z.boolean(),
  /** Cut to one person's measures: it cannot be given back (see `withdrawalTermOf`). */
  madeToMeasure: z.boolean().default(false),
  hs6: z.string().nullable(),
  seller: sellerRefSchema.extend({
    tagline: z.string(),
    members: z.number().int().nullable(),
    womenPercent: z.number().int().nullable(),
    howWePrice: z.string(),
  }),
  pictures: z.array(pictureSchema),
  options: z.array(z.object({ name: z.string(), values: z.array(z.object({ key: z.string(), label: z.string() })) })),
  /** Empty where the market may not receive it; `soldIn` then says where it is sold. */
  variants: z.array(listingVariantSchema),
  soldIn: z.array(marketSchema),
  currency: currencySchema,
});
export type Listing = z.infer<typeof listingSchema>;

export const sellerSchema = z.object({
  id: z.string(),
  externalId: z.string(),
  handle: z.string(),
  name: z.string(),
  kind: z.enum(["cooperative", "promoter"]),
  town: z.string(),
  region: z.object({ key: z.string(), label: z.string() }),
  craft: z.string(),
  tagline: z.string(),
  story: z.array(z.string()),
  howWePrice: z.string(),
  members: z.number().int().nullable(),
  womenPercent: z.number().int().nullable(),
  /** Computed: at least 51 % of the members are women and so is who presides. Never typed. */
  womenLed: z.boolean(),
  youth: z.number().int().nullable(),
  displaced: z.number().int().nullable(),
  languages: z.array(z.string()),
  emblem: pictureSchema,
  /** Only those valid today. */
  certifications: z.array(
    z.object({ scheme: z.string(), number: z.string(), validUntil: z.string(), url: z.string() }),
  ),
});
export type Seller = z.infer<typeof sellerSchema>;
