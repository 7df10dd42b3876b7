import { MARKETS, type MarketCode } from "@azalai/domain";
import type { BothText } from "../content/schema.js";
import { addMissing, rowOf } from "./add-missing.js";
import { ALL_ROWS, type ShopServices } from "./shop-services.js";
import { ENGLISH, writeTranslations } from "./write-translations.js";

/**
 * One place of stock for all: at checkout Medusa looks only at a product's first location, so that a cart with goods from
 * several antennas could not be reserved if each antenna were a location of its own.
 */
const STOCK_LOCATION = "Bamako";
const PROFILE = "Marchandises";
const FULFILLMENT_PROVIDER = "manual_manual";

/** Medusa's two types of fulfilment set: `pickup` asks for no street address. */
type SetType = "shipping" | "pickup";
const SET_NAMES: Record<SetType, string> = { shipping: "Livraison", pickup: "Retrait" };
const ZONE_NAMES: Record<SetType, Partial<Record<MarketCode, string>>> = {
  shipping: { eu: "Livraison, Union européenne", ca: "Livraison, Canada", ml: "Livraison, Mali" },
  pickup: { ml: "Retrait, Mali" },
};

interface DeliveryOption {
  code: string;
  set: SetType;
  market: MarketCode;
  name: BothText;
  description: BothText;
  /** In the currency's unit, tax inside. */
  price: number;
}

export const DELIVERY_OPTIONS: DeliveryOption[] = [
  {
    code: "eu-home",
    set: "shipping",
    market: "eu",
    name: { fr: "À domicile (tarif de démonstration)", en: "To your door (demo tariff)" },
    description: { fr: "Par la poste, avec suivi", en: "By post, tracked" },
    price: 9.9,
  },
  {
    code: "eu-point",
    set: "shipping",
    market: "eu",
    name: { fr: "En point relais (tarif de démonstration)", en: "To a collection point (demo tariff)" },
    description: { fr: "Le point le plus proche de votre adresse", en: "The one nearest to your address" },
    price: 5.9,
  },
  {
    code: "ca-home",
    set: "shipping",
    market: "ca",
    name: { fr: "À domicile (tarif de démonstration)", en: "To your door (demo tariff)" },
    description: { fr: "Par la poste, avec suivi", en: "By post, tracked" },
    price: 18,
  },
  {
    code: "ml-bamako",
    set: "shipping",
    market: "ml",
    name: { fr: "À Bamako, par coursier (tarif de démonstration)", en: "In Bamako, by courier (demo tariff)" },
    description: { fr: "Dans les six communes de Bamako", en: "Anywhere in the six communes of Bamako" },
    price: 2000,
  },
  {
    code: "ml-antenna",
    set: "pickup",
    market: "ml",
    name: {
      fr: "Retrait à une antenne, sans frais (tarif de démonstration)",
      en: "Collection at an antenna, free (demo tariff)",
    },
    description: { fr: "Tombouctou, Gao, Mopti ou Bamako", en: "Timbuktu, Gao, Mopti or Bamako" },
    price: 0,
  },
];

/** Where stock lies, and how orders reach each market. */
export async function seedDelivery(
  services: ShopServices,
  salesChannelId: string,
): Promise<{ stockLocationId: string; shippingProfileId: string }> {
  const stockLocationId = await seedStockLocation(services, salesChannelId);
  const shippingProfileId = await seedProfile(services);
  const zoneIds = await seedZones(services, stockLocationId);
  const options = await addMissing({
    wanted: DELIVERY_OPTIONS,
    keyOf: ({ code }) => code,
    existing: await services.fulfillment.listShippingOptions({}, { ...ALL_ROWS, relations: ["type"] }),
    keyOfRow: ({ type }) => type.code,
    create: (missing) =>
      services.workflows.createShippingOptions(
        missing.map(({ code, set, market, name, description, price }) => ({
          name: name.fr,
          price_type: "flat" as const,
          provider_id: FULFILLMENT_PROVIDER,
          service_zone_id: rowOf(zoneIds, ZONE_NAMES[set][market] ?? ""),
          shipping_profile_id: shippingProfileId,
          type: { code, label: name.fr, description: description.fr },
          data: { isPickup: set === "pickup" },
          prices: [{ currency_code: MARKETS[market].currency, amount: price }],
          rules: [
            { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
            { attribute: "is_return", operator: "eq" as const, value: "false" },
          ],
        })),
      ),
  });
  await writeTranslations(
    services,
    DELIVERY_OPTIONS.flatMap(({ code, name, description }) => {
      const option = rowOf(options, code);
      return [
        {
          reference: "shipping_option",
          reference_id: option.id,
          locale_code: ENGLISH,
          translations: { name: name.en },
        },
        {
          reference: "shipping_option_type",
          reference_id: option.type.id,
          locale_code: ENGLISH,
          translations: { label: name.en, description: description.en },
        },
      ];
    }),
  );
  return { stockLocationId, shippingProfileId };
}

async function seedStockLocation({ stockLocations, link }: ShopServices, salesChannelId: string): Promise<string> {
  const locations = await addMissing({
    wanted: [STOCK_LOCATION],
    keyOf: (name) => name,
    existing: await stockLocations.listStockLocations({ name: STOCK_LOCATION }, ALL_ROWS),
    keyOfRow: ({ name }) => name,
    create: (names) =>
      stockLocations.createStockLocations(
        names.map((name) => ({ name, address: { address_1: name, city: name, country_code: "ml" } })),
      ),
  });
  const stockLocationId = rowOf(locations, STOCK_LOCATION).id;
  await link.create([
    { sales_channel: { sales_channel_id: salesChannelId }, stock_location: { stock_location_id: stockLocationId } },
    {
      stock_location: { stock_location_id: stockLocationId },
      fulfillment: { fulfillment_provider_id: FULFILLMENT_PROVIDER },
    },
  ]);
  return stockLocationId;
}

async function seedProfile({ fulfillment }: ShopServices): Promise<string> {
  const profiles = await addMissing({
    wanted: [PROFILE],
    keyOf: (name) => name,
    existing: await fulfillment.listShippingProfiles({ name: PROFILE }, ALL_ROWS),
    keyOfRow: ({ name }) => name,
    create: (names) => fulfillment.createShippingProfiles(names.map((name) => ({ name, type: "default" }))),
  });
  return rowOf(profiles, PROFILE).id;
}

/** Gives the zones' ids by their names. */
async function seedZones({ fulfillment, link }: ShopServices, stockLocationId: string): Promise<Map<string, string>> {
  const types: SetType[] = ["shipping", "pickup"];
  const sets = await addMissing({
    wanted: types,
    keyOf: (type) => SET_NAMES[type],
    existing: await fulfillment.listFulfillmentSets({}, { ...ALL_ROWS, relations: ["service_zones"] }),
    keyOfRow: ({ name }) => name,
    create: (missing) =>
      fulfillment.createFulfillmentSets(
        missing.map((type) => ({
          name: SET_NAMES[type],
          type,
          service_zones: Object.values(MARKETS).flatMap(({ code, countries }) => {
            const name = ZONE_NAMES[type][code];
            return name
              ? { name, geo_zones: countries.map((country) => ({ type: "country" as const, country_code: country })) }
              : [];
          }),
        })),
      ),
  });
  await link.create(
    [...sets.values()].map(({ id }) => ({
      stock_location: { stock_location_id: stockLocationId },
      fulfillment: { fulfillment_set_id: id },
    })),
  );
  return new Map(
    [...sets.values()].flatMap(({ service_zones }) => service_zones.map(({ id, name }) => [name, id] as const)),
  );
}
