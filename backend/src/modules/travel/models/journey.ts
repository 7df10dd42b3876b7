import { JOURNEY_KINDS, JOURNEY_STATUSES } from "@azalai/contracts";
import { model } from "@medusajs/framework/utils";

/**
 * What a product of type "journey" does not say of itself: its title, story and pictures are the product's, its promoter is the
 * product's seller. Lists are stored as one text, an item a line, so that they can be translated.
 */
export const Journey = model
  .define("journey", {
    id: model.id({ prefix: "jny" }).primaryKey(),
    external_id: model.text().unique(),
    kind: model.enum([...JOURNEY_KINDS]),
    /** What its promoter and the network say is possible now. */
    declared_status: model.enum([...JOURNEY_STATUSES]),
    place: model.text().translatable(),
    /** Of the network's places; null where it happens on no place of the map. */
    place_key: model.text().nullable(),
    /** Of the network's territories; null where it happens in none. */
    territory_key: model.text().nullable(),
    duration_minutes: model.number().nullable(),
    days: model.number().nullable(),
    party_min: model.number().nullable(),
    party_max: model.number().nullable(),
    languages: model.array(),
    /** Numbers of months, January being "1"; empty where none is decided. */
    season_months: model.array(),
    /** `[{ key, minAge, maxAge, priceMinor: { eur, cad, xof } | null }]`, in minor units of each currency. */
    units: model.json(),
    cutoff_hours: model.number().nullable(),
    development_fund_percent: model.number(),
    programme: model.text().translatable(),
    included: model.text().translatable(),
    not_included: model.text().translatable(),
    bring: model.text().translatable(),
    accessibility: model.text().translatable(),
    /** What anyone may know of it; the exact one is told after a confirmation and stands nowhere here. */
    meeting_point: model.text().translatable(),
    safety_note: model.text().translatable(),
  })
  .indexes([{ on: ["territory_key"] }]);
