import type { Locale, Market } from "@azalai/domain";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, QueryContext } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { LOCALE_CODES } from "../../locale-code";

/** A way to receive an order, with its price in the market's currency. */
export interface DeliveryOffer {
  id: string;
  name: Record<Locale, string>;
  /** In the currency's unit, tax inside. */
  price: number;
  /** Fetched at an antenna: no street address is needed. */
  isPickup: boolean;
  /** ISO 3166-1 alpha-2, lower case. */
  countries: string[];
}

const PICKUP = "pickup";
const optionSchema = z.object({
  id: z.string(),
  name: z.string(),
  rules: z.array(z.object({ attribute: z.string(), value: z.unknown() })),
  service_zone: z.object({
    fulfillment_set: z.object({ type: z.string() }),
    geo_zones: z.array(z.object({ country_code: z.string() })),
  }),
  calculated_price: z.object({ calculated_amount: z.coerce.number().nullable() }).nullish(),
});

interface Asked {
  market: Market;
  regionId: string;
}

/** The ways in which a market receives its orders, cheapest first. */
export async function quoteDelivery(container: MedusaContainer, { market, regionId }: Asked): Promise<DeliveryOffer[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: [
      "id",
      "name",
      "rules.attribute",
      "rules.value",
      "service_zone.fulfillment_set.type",
      "service_zone.geo_zones.country_code",
      "calculated_price.calculated_amount",
    ],
    context: { calculated_price: QueryContext({ region_id: regionId, currency_code: market.currency }) },
  });
  const options = z
    .array(optionSchema)
    .parse(data)
    .filter((option) => isForBuyers(option) && isFor(market, option));
  const english = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations({ reference_id: options.map(({ id }) => id), locale_code: LOCALE_CODES.en });
  const englishNames = new Map(english.map(({ reference_id, translations }) => [reference_id, translations.name]));
  return options
    .flatMap(({ id, name, service_zone, calculated_price }) => {
      const price = calculated_price?.calculated_amount ?? null;
      const englishName = englishNames.get(id);
      return price === null
        ? []
        : [
            {
              id,
              name: { fr: name, en: typeof englishName === "string" && englishName ? englishName : name },
              price,
              isPickup: service_zone.fulfillment_set.type === PICKUP,
              countries: service_zone.geo_zones.map(({ country_code }) => country_code),
            },
          ];
    })
    .sort((a, b) => a.price - b.price || a.id.localeCompare(b.id));
}

const KNOWN_FOR_MS = 60_000;
const known = new Map<string, { until: number; offers: DeliveryOffer[] }>();

/** The same for showing a cart: as they were at most a minute ago. A checkout asks anew, and the buyer has to agree to that. */
export async function knownDelivery(container: MedusaContainer, asked: Asked): Promise<DeliveryOffer[]> {
  const kept = known.get(asked.regionId);
  if (kept && kept.until > Date.now()) return kept.offers;
  const offers = await quoteDelivery(container, asked);
  known.set(asked.regionId, { until: Date.now() + KNOWN_FOR_MS, offers });
  return offers;
}

/** Judged here: a filter on the zones would leave only one of them in the answer. */
function isFor({ countries }: Market, { service_zone }: z.infer<typeof optionSchema>): boolean {
  return service_zone.geo_zones.some(({ country_code }) => countries.includes(country_code));
}

/** Not returns, and not what is switched off in the shop: Medusa keeps both as rules. */
function isForBuyers({ rules }: z.infer<typeof optionSchema>): boolean {
  return rules.every(({ attribute, value }) =>
    attribute === "is_return"
      ? String(value) === "false"
      : attribute === "enabled_in_store"
        ? String(value) === "true"
        : true,
  );
}
