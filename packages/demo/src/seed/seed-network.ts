import { territoryKeyOf, type Content } from "../content/load-content.js";
import { addMissing, rowOf } from "./add-missing.js";
import type { StoredPicture } from "./store-pictures.js";
import { ALL_ROWS, type ShopServices } from "./shop-services.js";
import { ENGLISH, writeTranslations } from "./write-translations.js";

/** Paragraphs are stored as one text, an empty line between two. */
export const asOneText = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/** Antennas and their territories. Gives the territories' ids by key. */
export async function seedTerritories(
  services: ShopServices,
  { antennas, territories, vocabulary }: Content,
): Promise<Map<string, string>> {
  const antennaRows = await addMissing({
    wanted: antennas,
    keyOf: ({ key }) => key,
    existing: await services.network.listAntennas({}, ALL_ROWS),
    keyOfRow: ({ key }) => key,
    create: (missing) =>
      services.network.createAntennas(
        missing.map(({ key, name, town, isNational, hostedBy }) => ({
          key,
          name,
          town,
          is_national: isNational,
          hosted_by_key: hostedBy,
        })),
      ),
  });
  const antennaIdOf = (territoryKey: string): string => {
    const antenna = antennas.find((one) => one.territories.some((key) => key === territoryKey));
    return rowOf(antennaRows, antenna?.key ?? territoryKey).id;
  };
  const rows = await addMissing({
    wanted: territories,
    keyOf: ({ id }) => id,
    existing: await services.network.listTerritories({}, ALL_ROWS),
    keyOfRow: ({ key }) => key,
    create: (missing) =>
      services.network.createTerritories(
        missing.map(({ id, lead, story, crafts, latitude, longitude }) => ({
          key: id,
          name: vocabulary.territories[id].fr,
          lead: lead.fr,
          story: asOneText(story.fr),
          latitude,
          longitude,
          families: crafts,
          antenna_id: antennaIdOf(id),
        })),
      ),
  });
  await writeTranslations(
    services,
    territories.map(({ id, lead, story }) => ({
      reference: "territory",
      reference_id: rowOf(rows, id).id,
      locale_code: ENGLISH,
      translations: { name: vocabulary.territories[id].en, lead: lead.en, story: asOneText(story.en) },
    })),
  );
  return new Map([...rows].map(([key, { id }]) => [key, id]));
}

/** The towns and sites of the map. */
export async function seedPlaces(
  services: ShopServices,
  { places }: Content,
  territoryIds: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await addMissing({
    wanted: places,
    keyOf: ({ key }) => key,
    existing: await services.network.listPlaces({}, ALL_ROWS),
    keyOfRow: ({ key }) => key,
    create: (missing) =>
      services.network.createPlaces(
        missing.map(({ name, territory, ...place }) => ({
          ...place,
          name: name.fr,
          territory_id: territory && rowOf(territoryIds, territory),
        })),
      ),
  });
  await writeTranslations(
    services,
    places.map(({ key, name }) => ({
      reference: "place",
      reference_id: rowOf(rows, key).id,
      locale_code: ENGLISH,
      translations: { name: name.en },
    })),
  );
}

/** Cooperatives and promoters. Gives their ids by row id. `emblemOf` is asked only for those that are not there yet. */
export async function seedSellers(
  services: ShopServices,
  { sellers, territories, vocabulary }: Content,
  territoryIds: ReadonlyMap<string, string>,
  emblemOf: (drawing: string) => Promise<StoredPicture | null>,
): Promise<Map<string, string>> {
  const rows = await addMissing({
    wanted: sellers,
    keyOf: ({ id }) => id,
    existing: await services.network.listSellers({}, ALL_ROWS),
    keyOfRow: ({ external_id }) => external_id,
    create: async (missing) =>
      services.network.createSellers(
        await Promise.all(
          missing.map(async (seller) => ({
            external_id: seller.id,
            kind: seller.kind,
            handle: seller.handle,
            name: seller.name,
            town: seller.town,
            craft: seller.craft.fr,
            tagline: seller.tagline.fr,
            story: asOneText(seller.story.fr),
            how_we_price: seller.howWePrice.fr,
            member_count: seller.members,
            women_percent: seller.womenPercent,
            woman_presides: seller.womanPresides,
            youth_count: seller.youth,
            displaced_count: seller.displaced,
            languages: seller.languages.map((language) => vocabulary.languages[language] ?? language),
            payout_rail: seller.payoutRail,
            emblem: await emblemOf(seller.emblem),
            is_demo: true,
            territory_id: rowOf(territoryIds, territoryKeyOf(seller.region, territories)),
          })),
        ),
      ),
  });
  await writeTranslations(
    services,
    sellers.map(({ id, craft, tagline, story, howWePrice }) => ({
      reference: "seller",
      reference_id: rowOf(rows, id).id,
      locale_code: ENGLISH,
      translations: { craft: craft.en, tagline: tagline.en, story: asOneText(story.en), how_we_price: howWePrice.en },
    })),
  );
  return new Map([...rows].map(([key, { id }]) => [key, id]));
}
