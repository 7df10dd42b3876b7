import {
  FAMILIES,
  JOURNEY_KINDS,
  JOURNEY_STATUSES,
  JOURNEY_UNITS,
  localeSchema,
  marketSchema,
  PLACE_KINDS,
} from "@azalai/contracts";
import { z } from "zod";

const text = z.string().min(1);
const bothTextSchema = z.object({ fr: text, en: text });
const bothListSchema = z.object({ fr: z.array(text).min(1), en: z.array(text).min(1) });
/** A text in the two languages of the shop; French is the base. */
export type BothText = z.infer<typeof bothTextSchema>;

export const TERRITORY_KEYS = ["tombouctou", "gao", "kidal", "menaka", "mopti", "taoudenit", "bamako"] as const;
const territoryKeySchema = z.enum(TERRITORY_KEYS);
export type TerritoryKey = z.infer<typeof territoryKeySchema>;

const handleSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const countSchema = z.number().int().min(0);
const latitudeSchema = z.number().min(10).max(25);
const longitudeSchema = z.number().min(-12.5).max(4.5);
const daySchema = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const optionSchema = z.object({
  name: bothTextSchema,
  values: z.array(bothTextSchema.extend({ key: text })).min(2),
});

const variantSchema = z.object({
  sku: z.string().regex(/^P\d{2}(-[a-z0-9-]+)?$/),
  /** One value key per option, in the options' order. */
  values: z.array(text),
  weightGrams: z.number().int().min(1),
  /** What the cooperative is paid for one, in XOF. */
  cooperativePriceXof: z.number().int().min(1),
  stock: countSchema,
  /** Days to make one that is not in stock; null where it is not made to order. */
  madeToOrderDays: z.number().int().min(1).nullable(),
});

export const goodSchema = z.object({
  id: z.string().regex(/^P\d{2}$/),
  handle: handleSchema,
  cooperative: text,
  town: text,
  region: text,
  family: z.enum(FAMILIES),
  materials: z.array(text).min(1),
  title: bothTextSchema,
  subtitle: bothTextSchema,
  story: bothListSchema,
  technique: bothTextSchema,
  care: bothTextSchema,
  dimensions: bothTextSchema,
  options: z.array(optionSchema),
  variants: z.array(variantSchema).min(1),
  markets: z.array(marketSchema).min(1),
  hs6: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  womenMade: z.boolean(),
  displacedWorkshop: z.boolean(),
  /** Cut to one person's measures, so that nobody else can wear it. */
  madeToMeasure: z.boolean().default(false),
  keywords: bothListSchema,
  /** The goods that a box holds. */
  contains: z.array(text).optional(),
});
export type Good = z.infer<typeof goodSchema>;
export type GoodVariant = z.infer<typeof variantSchema>;

export const sellerSchema = z.object({
  id: text,
  handle: handleSchema,
  name: text,
  town: text,
  region: text,
  kind: z.enum(["cooperative", "promoter"]),
  craft: bothTextSchema,
  tagline: bothTextSchema,
  story: bothListSchema,
  howWePrice: bothTextSchema,
  members: countSchema.nullable(),
  womenPercent: countSchema.max(100).nullable(),
  /** Invented for the demo, as are all the figures of these sellers. */
  womanPresides: z.boolean().nullable(),
  youth: countSchema.nullable(),
  displaced: countSchema.nullable(),
  languages: z.array(text).min(1),
  payoutRail: text,
  emblem: text,
});

export const territorySchema = z.object({
  id: territoryKeySchema,
  name: text,
  lead: bothTextSchema,
  story: bothListSchema,
  crafts: z.array(z.enum(FAMILIES)),
  latitude: latitudeSchema,
  longitude: longitudeSchema,
});

export const placeSchema = z.object({
  key: handleSchema,
  name: bothTextSchema,
  kind: z.enum(PLACE_KINDS),
  /** Null where it lies in none of the network's territories. */
  territory: territoryKeySchema.nullable(),
  latitude: latitudeSchema,
  longitude: longitudeSchema,
});

export const antennaSchema = z.object({
  key: territoryKeySchema,
  name: text,
  town: text,
  isNational: z.boolean(),
  /** The antenna that receives for it while it is cut off. */
  hostedBy: territoryKeySchema.nullable(),
  territories: z.array(territoryKeySchema).min(1),
  /** The day wage agreed there, in XOF: a figure of the demo. */
  dayWageXof: z.number().int().min(1),
  costSheetsApprovedOn: daySchema,
});
export type AntennaRow = z.infer<typeof antennaSchema>;

export const journeySchema = z.object({
  id: z.string().regex(/^T\d{1,2}$/),
  handle: handleSchema,
  promoter: text,
  place: bothTextSchema,
  region: text.nullable(),
  kind: z.enum(JOURNEY_KINDS),
  status: z.enum(JOURNEY_STATUSES),
  title: bothTextSchema,
  subtitle: bothTextSchema,
  story: bothListSchema,
  programme: z.array(bothTextSchema),
  included: bothListSchema,
  notIncluded: bothListSchema,
  bring: bothListSchema,
  accessibility: bothTextSchema,
  languages: z.array(text).min(1),
  durationMinutes: countSchema.nullable().default(null),
  days: countSchema.nullable().default(null),
  partyMin: countSchema.nullable(),
  partyMax: countSchema.nullable(),
  units: z.array(
    z.object({
      key: z.enum(JOURNEY_UNITS),
      minAge: countSchema.nullable(),
      maxAge: countSchema.nullable(),
      priceXof: countSchema.nullable(),
      priceEur: z.number().min(0).nullable(),
    }),
  ),
  cutoffHours: countSchema.nullable(),
  seasonMonths: z.array(z.number().int().min(1).max(12)),
  developmentFundPercent: countSchema.max(100),
  meetingPoint: bothTextSchema,
  safetyNote: bothTextSchema,
});
export type JourneyRow = z.infer<typeof journeySchema>;

export const vocabularySchema = z.object({
  families: z.record(z.enum(FAMILIES), bothTextSchema),
  materials: z.record(text, bothTextSchema),
  territories: z.record(territoryKeySchema, bothTextSchema),
  /** A language under the name that it gives itself, the same in both languages of the shop. */
  languages: z.record(text, text),
});

/** What each drawing shows, under the drawing's name. */
export const pictureAltsSchema = z.record(z.string().regex(/^[a-z0-9-]+$/), z.record(localeSchema, text));
