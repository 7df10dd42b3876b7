import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import {
  JOURNEY_STATUSES,
  JOURNEY_UNITS,
  journeyKindSchema,
  journeyStatusSchema,
  type Journey,
  type JourneyCard,
  type JourneyUnit,
} from "@azalai/contracts";
import { MARKETS, type CurrencyCode, type Locale, type MarketCode } from "@azalai/domain";
import { storedPictureSchema } from "../catalogue/good";
import { paragraphsOf } from "../catalogue/paragraphs";
import { pictureIn, plainPicture } from "../catalogue/picture";
import type { Query } from "../catalogue/query";
import { translated, translationsOf } from "../catalogue/translations";
import { labelOf, vocabularyOf, type Vocabulary } from "../catalogue/vocabulary";
import { JOURNEY_PRODUCT_TYPE } from "./journey-product";
import { linesOf } from "./lines";

const unitSchema = z.object({
  key: z.enum(JOURNEY_UNITS),
  minAge: z.number().int().nullable(),
  maxAge: z.number().int().nullable(),
  priceMinor: z.object({ eur: z.number().int(), cad: z.number().int(), xof: z.number().int() }).nullable(),
});

const journeyRowSchema = z.object({
  id: z.string(),
  external_id: z.string(),
  kind: journeyKindSchema,
  declared_status: journeyStatusSchema,
  place: z.string(),
  place_key: z.string().nullable(),
  territory_key: z.string().nullable(),
  duration_minutes: z.number().nullable(),
  days: z.number().nullable(),
  party_min: z.number().nullable(),
  party_max: z.number().nullable(),
  languages: z.array(z.string()),
  season_months: z.array(z.coerce.number()),
  units: z.array(unitSchema),
  cutoff_hours: z.number().nullable(),
  development_fund_percent: z.number(),
  programme: z.string(),
  included: z.string(),
  not_included: z.string(),
  bring: z.string(),
  accessibility: z.string(),
  meeting_point: z.string(),
  safety_note: z.string(),
});
type JourneyRow = z.infer<typeof journeyRowSchema>;

const productSchema = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullable(),
  description: z.string().nullable(),
  metadata: z.object({ pictures: z.array(storedPictureSchema).default([]) }).nullable(),
  seller: z
    .object({ id: z.string(), handle: z.string(), name: z.string(), town: z.string(), status: z.string() })
    .nullish(),
  journey: journeyRowSchema.nullish(),
});

const PRODUCT_FIELDS = ["id", "handle", "title", "subtitle", "description", "metadata"];
const SELLER_FIELDS = ["seller.id", "seller.handle", "seller.name", "seller.town", "seller.status"];
const FIELDS = [...PRODUCT_FIELDS, ...SELLER_FIELDS, "journey.*"];
const JOURNEYS_MAX = 1000;

interface Asked {
  locale: Locale;
  market: MarketCode;
}

/** The published journeys of active promoters, from what is freest now to what is not possible, each kind in the order of its rows. */
export async function findJourneys(query: Query, asked: Asked): Promise<JourneyCard[]> {
  const [found, vocabulary] = await Promise.all([loadJourneys(query, {}, asked.locale), vocabularyOf(query)]);
  const order = ({ journey }: FoundJourney) => JOURNEY_STATUSES.indexOf(journey.declared_status);
  return found
    .sort((one, other) => order(one) - order(other) || byRow(one, other))
    .map((one) => cardOf(one, asked, vocabulary));
}

/** @throws MedusaError NOT_FOUND where no published journey has the handle */
export async function findJourney(query: Query, { handle, ...asked }: Asked & { handle: string }): Promise<Journey> {
  const [[found], vocabulary] = await Promise.all([loadJourneys(query, { handle }, asked.locale), vocabularyOf(query)]);
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No journey has the handle "${handle}"`);
  const { journey, description } = found;
  return {
    ...cardOf(found, asked, vocabulary),
    externalId: journey.external_id,
    story: paragraphsOf(description),
    programme: linesOf(journey.programme),
    included: linesOf(journey.included),
    notIncluded: linesOf(journey.not_included),
    bring: linesOf(journey.bring),
    accessibility: journey.accessibility,
    languages: journey.languages,
    cutoffHours: journey.cutoff_hours,
    developmentFundPercent: journey.development_fund_percent,
    meetingPoint: journey.meeting_point,
    safetyNote: journey.safety_note,
  };
}

type Product = z.infer<typeof productSchema>;
type FoundJourney = Omit<Product, "journey" | "seller"> & {
  journey: JourneyRow;
  seller: NonNullable<Product["seller"]>;
};

async function loadJourneys(query: Query, filters: { handle?: string }, locale: Locale): Promise<FoundJourney[]> {
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { ...filters, status: "published", type: { value: JOURNEY_PRODUCT_TYPE } },
    pagination: { skip: 0, take: JOURNEYS_MAX },
  });
  const found = z
    .array(productSchema)
    .parse(data)
    .flatMap(({ journey, seller, ...product }) =>
      journey && seller?.status === "active" ? [{ ...product, journey, seller }] : [],
    );
  if (locale === "fr") return found;
  const translations = await translationsOf(
    query,
    found.flatMap(({ id, journey }) => [id, journey.id]),
    locale,
  );
  return found.map(({ journey, ...product }) => ({
    ...translated(product, translations),
    journey: translated(journey, translations),
  }));
}

function cardOf(
  { journey, seller, metadata, ...product }: FoundJourney,
  { locale, market }: Asked,
  vocabulary: Vocabulary,
): JourneyCard {
  const { territory_key } = journey;
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? "",
    kind: journey.kind,
    status: journey.declared_status,
    place: journey.place,
    placeKey: journey.place_key,
    territory:
      territory_key === null
        ? null
        : { key: territory_key, label: labelOf(vocabulary.territories, territory_key, locale) },
    durationMinutes: journey.duration_minutes,
    days: journey.days,
    partyMin: journey.party_min,
    partyMax: journey.party_max,
    seasonMonths: journey.season_months,
    units: journey.units.map((unit) => unitIn(unit, currencyOf(journey, market))),
    promoter: { id: seller.id, handle: seller.handle, name: seller.name, town: seller.town },
    picture: pictureIn(metadata?.pictures[0] ?? plainPicture(product.title), locale),
  };
}

/** What only who lives in Mali may book is paid in Mali, whatever market is looked from. */
function currencyOf({ declared_status }: JourneyRow, market: MarketCode): CurrencyCode {
  return MARKETS[declared_status === "RESIDENTS_ONLY" ? "ml" : market].currency;
}

function unitIn({ priceMinor, ...unit }: z.infer<typeof unitSchema>, currency: CurrencyCode): JourneyUnit {
  return { ...unit, price: priceMinor && { minor: priceMinor[currency], currency } };
}

/** "T2" before "T10". */
function byRow(one: FoundJourney, other: FoundJourney): number {
  return one.journey.external_id.localeCompare(other.journey.external_id, "en", { numeric: true });
}
