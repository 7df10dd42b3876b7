import { CURRENCY_CODES, MARKET_CODES, MARKETS, type MarketCode } from "@azalai/domain";
import { addMissing, rowOf } from "./add-missing.js";
import { ALL_ROWS, type ShopServices } from "./shop-services.js";

const REGION_NAMES: Record<MarketCode, string> = { eu: "Union européenne", ca: "Canada", ml: "Mali" };

const CARD_PAYMENT = "pp_stripe_stripe";
/** Paying at an antenna. */
const MANUAL_PAYMENT = "pp_system_default";
const PAYMENT_PROVIDERS: Record<MarketCode, string[]> = {
  eu: [CARD_PAYMENT],
  ca: [CARD_PAYMENT],
  ml: [CARD_PAYMENT, MANUAL_PAYMENT],
};

/**
 * Standard rates of value added tax in percent (European Commission, "VAT rates applied in the Member States"; Canada's
 * federal GST; Mali's general rate). Reduced rates and provincial taxes are not told apart.
 */
const TAX_RATES: Record<string, { percent: number; name: string }> = {
  fr: { percent: 20, name: "TVA" },
  be: { percent: 21, name: "TVA" },
  de: { percent: 19, name: "TVA" },
  lu: { percent: 17, name: "TVA" },
  nl: { percent: 21, name: "TVA" },
  es: { percent: 21, name: "TVA" },
  it: { percent: 22, name: "TVA" },
  pt: { percent: 23, name: "TVA" },
  ie: { percent: 23, name: "TVA" },
  at: { percent: 20, name: "TVA" },
  ca: { percent: 5, name: "TPS" },
  ml: { percent: 18, name: "TVA" },
};

/** Regions, taxes and tax-inclusive prices of the three markets. Gives each market's region id. */
export async function seedMarkets(services: ShopServices): Promise<Record<MarketCode, string>> {
  await seedTaxRegions(services);
  const regions = await addMissing({
    wanted: MARKET_CODES,
    keyOf: (code) => code,
    existing: await services.regions.listRegions({}, ALL_ROWS),
    keyOfRow: ({ metadata }) => (typeof metadata?.market === "string" ? metadata.market : null),
    create: (codes) =>
      services.regions.createRegions(
        codes.map((code) => ({
          name: REGION_NAMES[code],
          currency_code: MARKETS[code].currency,
          countries: [...MARKETS[code].countries],
          automatic_taxes: true,
          metadata: { market: code },
        })),
      ),
  });
  const regionIds = { eu: rowOf(regions, "eu").id, ca: rowOf(regions, "ca").id, ml: rowOf(regions, "ml").id };
  await seedInclusivePrices(services, Object.values(regionIds));
  await services.link.create(
    MARKET_CODES.flatMap((code) =>
      PAYMENT_PROVIDERS[code].map((provider) => ({
        region: { region_id: regionIds[code] },
        payment: { payment_provider_id: provider },
      })),
    ),
  );
  return regionIds;
}

/** Prices contain their tax, by region and by currency: which of the two Medusa goes by depends on what it prices. */
async function seedInclusivePrices({ pricing }: ShopServices, regionIds: string[]): Promise<void> {
  const keyOf = ({ attribute, value }: { attribute: string | null; value: string | null }): string =>
    `${attribute} ${value}`;
  const preferences = await addMissing({
    wanted: [
      ...CURRENCY_CODES.map((value) => ({ attribute: "currency_code", value })),
      ...regionIds.map((value) => ({ attribute: "region_id", value })),
    ],
    keyOf,
    existing: await pricing.listPricePreferences({}, ALL_ROWS),
    keyOfRow: keyOf,
    create: (missing) => pricing.createPricePreferences(missing.map((one) => ({ ...one, is_tax_inclusive: true }))),
  });
  const exclusive = [...preferences.values()].filter(({ is_tax_inclusive }) => !is_tax_inclusive);
  if (exclusive.length > 0)
    await pricing.upsertPricePreferences(exclusive.map(({ id }) => ({ id, is_tax_inclusive: true })));
}

async function seedTaxRegions({ taxes }: ShopServices): Promise<void> {
  await addMissing({
    wanted: MARKET_CODES.flatMap((code) => MARKETS[code].countries),
    keyOf: (country) => country,
    existing: await taxes.listTaxRegions({}, ALL_ROWS),
    keyOfRow: ({ country_code }) => country_code,
    create: (countries) =>
      taxes.createTaxRegions(
        countries.map((country) => {
          const rate = TAX_RATES[country];
          if (!rate) throw new Error(`no tax rate is known for ${country}`);
          return {
            country_code: country,
            provider_id: "tp_system",
            default_tax_rate: { name: rate.name, code: `${rate.name}-${country.toUpperCase()}`, rate: rate.percent },
          };
        }),
      ),
  });
}
