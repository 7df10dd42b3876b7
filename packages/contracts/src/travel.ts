import { z } from "zod";
import { pictureSchema, sellerRefSchema } from "./listing.js";
import { currencySchema, minorSchema } from "./money.js";

export const JOURNEY_KINDS = ["online", "workshop", "day", "stay", "tour", "journey", "interest"] as const;
export const journeyKindSchema = z.enum(JOURNEY_KINDS);
export type JourneyKind = z.infer<typeof journeyKindSchema>;

/**
 * What is possible now, from the freest on. `ONLINE` and `OPEN`: for anyone. `RESIDENTS_ONLY`: for who lives in Mali.
 * `PREREGISTER`: a list without date or payment. `SUSPENDED`: nothing.
 */
export const JOURNEY_STATUSES = ["ONLINE", "OPEN", "RESIDENTS_ONLY", "PREREGISTER", "SUSPENDED"] as const;
export const journeyStatusSchema = z.enum(JOURNEY_STATUSES);
export type JourneyStatus = z.infer<typeof journeyStatusSchema>;

export const JOURNEY_UNITS = ["adult", "resident", "child"] as const;

/** Who may take part at which price; the ages are both included, null where there is no bound. */
export const journeyUnitSchema = z.object({
  key: z.enum(JOURNEY_UNITS),
  minAge: z.number().int().nullable(),
  maxAge: z.number().int().nullable(),
  /** Null where the price is not decided. */
  price: z.object({ minor: minorSchema, currency: currencySchema }).nullable(),
});
export type JourneyUnit = z.infer<typeof journeyUnitSchema>;

/** All that a list needs of one journey, in one language and for one market. */
export const journeyCardSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string(),
  kind: journeyKindSchema,
  status: journeyStatusSchema,
  /** Where it happens, in words. */
  place: z.string(),
  /** The place on the map; null where there is none. */
  placeKey: z.string().nullable(),
  territory: z.object({ key: z.string(), label: z.string() }).nullable(),
  /** Of a meeting or a day; null where it is counted in days, or not decided. */
  durationMinutes: z.number().int().nullable(),
  days: z.number().int().nullable(),
  partyMin: z.number().int().nullable(),
  partyMax: z.number().int().nullable(),
  /** 1 is January; empty where no season is decided. */
  seasonMonths: z.array(z.number().int().min(1).max(12)),
  units: z.array(journeyUnitSchema),
  promoter: sellerRefSchema,
  picture: pictureSchema,
});
export type JourneyCard = z.infer<typeof journeyCardSchema>;

/** `GET /store/journeys?locale&market` */
export const journeysSchema = z.object({ journeys: z.array(journeyCardSchema) });

/** `GET /store/journeys/:handle?locale&market`: one journey's page. */
export const journeySchema = journeyCardSchema.extend({
  externalId: z.string(),
  story: z.array(z.string()),
  programme: z.array(z.string()),
  included: z.array(z.string()),
  notIncluded: z.array(z.string()),
  bring: z.array(z.string()),
  accessibility: z.string(),
  languages: z.array(z.string()),
  /** How long before it begins one may still register; null where no date is foreseen. */
  cutoffHours: z.number().int().nullable(),
  developmentFundPercent: z.number().int(),
  /** What may be told of it to anyone; the exact one follows a confirmation. */
  meetingPoint: z.string(),
  safetyNote: z.string(),
});
export type Journey = z.infer<typeof journeySchema>;
