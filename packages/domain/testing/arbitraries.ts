import fc from "fast-check";
import {
  breakDownPrice,
  CURRENCY_CODES,
  DEFAULT_PRICE_POLICY,
  DEFAULT_RATES,
  MARKET_CODES,
  MARKETS,
  type CostSheet,
  type OrderToSplit,
  type PricePolicy,
  type PriceTerms,
} from "../src/index.js";

/** The same cases in every run. */
export const TEN_THOUSAND_CASES = { numRuns: 10_000, seed: 20_261_125 };
/** For a test of that many, on a machine that does other things. */
export const PATIENCE = { timeout: 120_000 };

const xof = (max: number) => fc.integer({ min: 0, max });

export const costSheets: fc.Arbitrary<CostSheet> = fc.record({
  makerLabourXof: xof(400_000),
  materialsXof: xof(200_000),
  overheadXof: xof(50_000),
  minutesOfWork: fc.integer({ min: 0, max: 60_000 }),
  dayWageXof: xof(10_000),
  approvedOn: fc.constant("2026-03-01"),
  antennaXof: xof(50_000),
  freightXof: fc.record({ eu: xof(100_000), ca: xof(100_000), ml: xof(20_000) }),
});

const marketPolicies = fc.record({
  networkShareBasisPoints: fc.integer({ min: 0, max: 3000 }),
  paymentBasisPoints: fc.integer({ min: 0, max: 500 }),
  paymentFixedXof: xof(500),
});

export const policies: fc.Arbitrary<PricePolicy> = fc.record({
  ruleVersion: fc.constant("test"),
  premiumBasisPoints: fc.integer({ min: 400, max: 600 }),
  markets: fc.record({ eu: marketPolicies, ca: marketPolicies, ml: marketPolicies }),
});

/** Any market with any currency, at rates far beyond those of this world. */
export const priceTerms: fc.Arbitrary<PriceTerms> = fc
  .record({
    currency: fc.constantFrom(...CURRENCY_CODES),
    market: fc.constantFrom(...MARKET_CODES),
    costSheet: costSheets,
    policy: policies,
    xofPerUnitMillionths: fc.oneof(
      fc.integer({ min: 10_000, max: 2_000_000 }),
      fc.integer({ min: 100_000_000, max: 900_000_000 }),
    ),
  })
  .map(({ xofPerUnitMillionths, ...terms }) => ({
    ...terms,
    rate: { currency: terms.currency, xofPerUnitMillionths, on: "2026-01-02", source: "test" },
  }));

/** Small, usual and enormous prices. */
export const pricesMinor = fc.oneof(xof(200), xof(100_000), fc.integer({ min: 0, max: 10 ** 13 }));

const chosenLines = fc.array(
  fc.record({
    seller: fc.integer({ min: 1, max: 5 }),
    quantity: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 4 }) }, fc.integer({ min: 1, max: 99 })),
    unitPriceMinor: fc.oneof(xof(3000), xof(250_000)),
    costSheet: costSheets,
  }),
  { minLength: 1, maxLength: 9 },
);

/** Carts of one to five sellers in each market's currency, with discounts up to everything, and any tax inside the total. */
export const orders: fc.Arbitrary<OrderToSplit> = fc
  .record({
    market: fc.constantFrom(...MARKET_CODES),
    chosen: chosenLines,
    shippingMinor: fc.oneof(fc.constant(0), xof(9000)),
    discountPerMille: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 1000 })),
    taxPerMille: fc.oneof(fc.constant(167), fc.integer({ min: 0, max: 1000 })),
  })
  .map(({ market, chosen, shippingMinor, discountPerMille, taxPerMille }) => {
    const { currency } = MARKETS[market];
    const lines = chosen.map(({ seller, quantity, unitPriceMinor, costSheet }, index) => ({
      lineId: `line_${index}`,
      sellerId: `seller_${seller}`,
      quantity,
      unitPriceMinor,
      breakdown: breakDownPrice({
        priceMinor: unitPriceMinor,
        currency,
        market,
        costSheet,
        policy: DEFAULT_PRICE_POLICY,
        rate: DEFAULT_RATES[currency],
      }),
    }));
    const grossMinor = lines.reduce((sum, line) => sum + line.quantity * line.unitPriceMinor, shippingMinor);
    const discountMinor = Math.floor((grossMinor * discountPerMille) / 1000);
    const totalMinor = grossMinor - discountMinor;
    return { lines, discountMinor, shippingMinor, taxMinor: Math.floor((totalMinor * taxPerMille) / 1000), totalMinor };
  });
