import { convertXof, DEFAULT_RATES, toMinor } from "@azalai/domain";
import type { CreateProductDTO, CreateTranslationDTO } from "@medusajs/types";
import { journeyDrawingOf, type Content } from "../content/load-content.js";
import type { JourneyRow } from "../content/schema.js";
import { addMissing, rowOf } from "./add-missing.js";
import { asOneText } from "./seed-network.js";
import { ALL_ROWS, type LinkOfModules, type NewJourney, type ShopServices } from "./shop-services.js";
import type { PictureInShop } from "./store-pictures.js";
import { ENGLISH, writeTranslations } from "./write-translations.js";

/** The value of the product type by which the shop tells a journey from a good. */
const JOURNEY_TYPE = "journey";

export interface JourneysSurroundings {
  salesChannelId: string;
  /** By row id. */
  sellerIds: ReadonlyMap<string, string>;
  pictureOf: (drawing: string) => Promise<PictureInShop>;
}

/** The items of a list as one text, an item a line. */
const asLines = (items: readonly string[]): string => items.join("\n");

/**
 * All journeys: a product each, without anything to buy, with its journey's record and its promoter. They are drafts until all of
 * them is there; a seed that was cut short goes on where it stopped.
 */
export async function seedJourneys(
  services: ShopServices,
  content: Content,
  { salesChannelId, sellerIds, pictureOf }: JourneysSurroundings,
): Promise<void> {
  const typeId = await seedJourneyType(services);
  const products = await addMissing({
    wanted: content.journeys,
    keyOf: ({ id }) => id,
    existing: await services.products.listProducts({ type_id: typeId }, ALL_ROWS),
    keyOfRow: ({ external_id }) => external_id,
    create: async (missing) =>
      services.products.createProducts(
        await Promise.all(
          missing.map(async (journey) => {
            const drawing = journeyDrawingOf(journey.id, content.drawings);
            return journeyAsProduct(journey, typeId, drawing ? await pictureOf(drawing) : null);
          }),
        ),
      ),
  });
  const records = await addMissing({
    wanted: content.journeys,
    keyOf: ({ id }) => id,
    existing: await services.travel.listJourneys({}, ALL_ROWS),
    keyOfRow: ({ external_id }) => external_id,
    create: (missing) => services.travel.createJourneys(missing.map((journey) => journeyAsRecord(journey, content))),
  });
  const rows = content.journeys.map((journey) => ({
    journey,
    productId: rowOf(products, journey.id).id,
    recordId: rowOf(records, journey.id).id,
  }));
  await services.link.create(
    rows.flatMap(({ journey, productId, recordId }): LinkOfModules[] => [
      { product: { product_id: productId }, sales_channel: { sales_channel_id: salesChannelId } },
      { product: { product_id: productId }, network: { seller_id: rowOf(sellerIds, journey.promoter) } },
      { product: { product_id: productId }, travel: { journey_id: recordId } },
    ]),
  );
  await writeTranslations(services, rows.flatMap(translationsOf));
  await services.products.updateProducts({ id: rows.map(({ productId }) => productId) }, { status: "published" });
}

async function seedJourneyType({ products }: ShopServices): Promise<string> {
  const types = await addMissing({
    wanted: [JOURNEY_TYPE],
    keyOf: (value) => value,
    existing: await products.listProductTypes({ value: JOURNEY_TYPE }, ALL_ROWS),
    keyOfRow: ({ value }) => value,
    create: (values) => products.createProductTypes(values.map((value) => ({ value }))),
  });
  return rowOf(types, JOURNEY_TYPE).id;
}

function journeyAsProduct(journey: JourneyRow, typeId: string, picture: PictureInShop | null): CreateProductDTO {
  return {
    external_id: journey.id,
    handle: journey.handle,
    title: journey.title.fr,
    subtitle: journey.subtitle.fr,
    description: asOneText(journey.story.fr),
    status: "draft",
    type_id: typeId,
    thumbnail: picture?.thumbnailPath,
    images: picture ? [{ url: picture.thumbnailPath }] : [],
    metadata: { pictures: picture ? [picture.stored] : [] },
  };
}

function journeyAsRecord(journey: JourneyRow, { territories, places, vocabulary }: Content): NewJourney {
  return {
    external_id: journey.id,
    kind: journey.kind,
    declared_status: journey.status,
    place: journey.place.fr,
    place_key: places.find(({ name }) => name.fr === journey.place.fr)?.key ?? null,
    territory_key: territories.find(({ name }) => name === journey.region)?.id ?? null,
    duration_minutes: journey.durationMinutes,
    days: journey.days,
    party_min: journey.partyMin,
    party_max: journey.partyMax,
    languages: journey.languages.map((language) => rowOf(new Map(Object.entries(vocabulary.languages)), language)),
    season_months: journey.seasonMonths.map(String),
    units: journey.units.map(({ priceXof, priceEur, ...unit }) => ({
      ...unit,
      priceMinor: pricesOf(priceXof, priceEur),
    })),
    cutoff_hours: journey.cutoffHours,
    development_fund_percent: journey.developmentFundPercent,
    programme: asLines(journey.programme.map(({ fr }) => fr)),
    included: asLines(journey.included.fr),
    not_included: asLines(journey.notIncluded.fr),
    bring: asLines(journey.bring.fr),
    accessibility: journey.accessibility.fr,
    meeting_point: journey.meetingPoint.fr,
    safety_note: journey.safetyNote.fr,
  };
}

const CENTS_PER_DOLLAR = 100;

/** In minor units of each currency; Canadian prices are the XOF one at the demo's rate, up to the whole dollar. Null where none is decided. */
function pricesOf(priceXof: number | null, priceEur: number | null) {
  if (!priceXof || !priceEur) return null;
  const dollars = Math.ceil(convertXof(priceXof, DEFAULT_RATES.cad) / CENTS_PER_DOLLAR);
  return { eur: toMinor(priceEur, "eur"), cad: dollars * CENTS_PER_DOLLAR, xof: priceXof };
}

function translationsOf({
  journey,
  productId,
  recordId,
}: {
  journey: JourneyRow;
  productId: string;
  recordId: string;
}): CreateTranslationDTO[] {
  return [
    {
      reference: "product",
      reference_id: productId,
      locale_code: ENGLISH,
      translations: {
        title: journey.title.en,
        subtitle: journey.subtitle.en,
        description: asOneText(journey.story.en),
      },
    },
    {
      reference: "journey",
      reference_id: recordId,
      locale_code: ENGLISH,
      translations: {
        place: journey.place.en,
        programme: asLines(journey.programme.map(({ en }) => en)),
        included: asLines(journey.included.en),
        not_included: asLines(journey.notIncluded.en),
        bring: asLines(journey.bring.en),
        accessibility: journey.accessibility.en,
        meeting_point: journey.meetingPoint.en,
        safety_note: journey.safetyNote.en,
      },
    },
  ];
}
