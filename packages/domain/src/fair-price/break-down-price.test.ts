import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, pricesMinor, priceTerms, TEN_THOUSAND_CASES } from "../../testing/arbitraries.js";
import { MARKETS } from "../market/market.js";
import { DEFAULT_RATES } from "../money/exchange-rate.js";
import { breakDownPrice, partsDue, type PriceTerms } from "./break-down-price.js";
import type { CostSheet } from "./cost-sheet.js";
import { breakdownTotalMinor, PRICE_PARTS, scaleBreakdown, summedBreakdown } from "./price-breakdown.js";
import { DEFAULT_PRICE_POLICY } from "./price-policy.js";
import { priceRatios } from "./price-ratios.js";
import { proposePriceMinor } from "./propose-price.js";

const cushion: CostSheet = {
  makerLabourXof: 11_250,
  materialsXof: 4750,
  overheadXof: 2000,
  minutesOfWork: 1080,
  dayWageXof: 5000,
  approvedOn: "2026-03-01",
  antennaXof: 2000,
  freightXof: { eu: 3411, ca: 4200, ml: 600 },
};
const inFrance: PriceTerms = {
  currency: "eur",
  market: "eu",
  costSheet: cushion,
  policy: DEFAULT_PRICE_POLICY,
  rate: DEFAULT_RATES.eur,
};

test("the cushion at 59.00 EUR in France is shared out to the cent", () => {
  const breakdown = breakDownPrice({ priceMinor: 5900, ...inFrance });
  expect(breakdown).toEqual({
    cooperative: 2744,
    premium: 295,
    antenna: 305,
    freight: 520,
    payment: 114,
    network: 939,
    tax: 983,
  });
  expect(Object.keys(breakdown)).toEqual([...PRICE_PARTS]);
  expect(proposePriceMinor(inFrance)).toBe(5900);
  expect(priceRatios(breakdown, cushion)).toEqual({
    makerShareBasisPoints: 3488,
    cooperativeShareBasisPoints: 5581,
    collectiveShareBasisPoints: 6181,
  });
});

test("a price that falls is borne by the network, then by the last served, and by the cooperative at the very end", () => {
  expect(breakDownPrice({ priceMinor: 4500, ...inFrance })).toMatchObject({
    cooperative: 2744,
    premium: 225,
    antenna: 305,
    freight: 476,
    payment: 0,
    network: 0,
  });
  expect(breakDownPrice({ priceMinor: 3300, ...inFrance })).toMatchObject({
    cooperative: 2744,
    premium: 6,
    antenna: 0,
    freight: 0,
  });
  expect(breakDownPrice({ priceMinor: 600, ...inFrance })).toMatchObject({
    cooperative: 500,
    premium: 0,
    network: 0,
    tax: 100,
  });
  expect(priceRatios(breakDownPrice({ priceMinor: 0, ...inFrance }), cushion)).toEqual({
    makerShareBasisPoints: 0,
    cooperativeShareBasisPoints: 0,
    collectiveShareBasisPoints: 0,
  });
});

test("parts always sum to the price, none is negative, and none is short while a later one is served", PATIENCE, () => {
  fc.assert(
    fc.property(pricesMinor, priceTerms, (priceMinor, terms) => {
      const breakdown = breakDownPrice({ priceMinor, ...terms });
      expect(breakdownTotalMinor(breakdown)).toBe(priceMinor);
      expect(PRICE_PARTS.filter((part) => !Number.isSafeInteger(breakdown[part]) || breakdown[part] < 0)).toEqual([]);
      const due = partsDue(priceMinor, terms);
      const served = ["cooperative", "premium", "antenna", "freight", "payment"] as const;
      expect(served.filter((part) => breakdown[part] > due[part])).toEqual([]);
      const firstShort = served.findIndex((part) => breakdown[part] < due[part]);
      const afterShort = firstShort < 0 ? [] : [...served.slice(firstShort + 1), "network" as const];
      expect(afterShort.filter((part) => breakdown[part] !== 0)).toEqual([]);
    }),
    TEN_THOUSAND_CASES,
  );
});

test("the tax is the one inside the price, to the nearest unit", PATIENCE, () => {
  fc.assert(
    fc.property(pricesMinor, priceTerms, (priceMinor, terms) => {
      const rate = BigInt(MARKETS[terms.market].taxRateBasisPoints);
      const distance =
        BigInt(breakDownPrice({ priceMinor, ...terms }).tax) * (10_000n + rate) - BigInt(priceMinor) * rate;
      expect(2n * (distance < 0n ? -distance : distance) <= 10_000n + rate).toBe(true);
    }),
    TEN_THOUSAND_CASES,
  );
});

test("a lower price never lowers the cooperative's part while the price without tax covers it", PATIENCE, () => {
  fc.assert(
    fc.property(pricesMinor, pricesMinor, priceTerms, (one, other, terms) => {
      const lowered = breakDownPrice({ priceMinor: Math.min(one, other), ...terms });
      const full = breakDownPrice({ priceMinor: Math.max(one, other), ...terms });
      const coversCooperative = breakdownTotalMinor(lowered) - lowered.tax >= full.cooperative;
      expect(lowered.cooperative).toBe(
        coversCooperative ? full.cooperative : breakdownTotalMinor(lowered) - lowered.tax,
      );
    }),
    TEN_THOUSAND_CASES,
  );
});

test(
  "ratios are within the whole, the maker's within the cooperative's, the cooperative's within the collective's",
  PATIENCE,
  () => {
    fc.assert(
      fc.property(pricesMinor, priceTerms, (priceMinor, terms) => {
        const ratios = priceRatios(breakDownPrice({ priceMinor, ...terms }), terms.costSheet);
        expect(ratios.makerShareBasisPoints).toBeGreaterThanOrEqual(0);
        expect(ratios.makerShareBasisPoints).toBeLessThanOrEqual(ratios.cooperativeShareBasisPoints);
        expect(ratios.cooperativeShareBasisPoints).toBeLessThanOrEqual(ratios.collectiveShareBasisPoints);
        expect(ratios.collectiveShareBasisPoints).toBeLessThanOrEqual(10_000);
      }),
      TEN_THOUSAND_CASES,
    );
  },
);

test("breakdowns of several pieces and goods sum to what they cost together", () => {
  const cushions = scaleBreakdown(breakDownPrice({ priceMinor: 5900, ...inFrance }), 3);
  const other = breakDownPrice({ priceMinor: 1250, ...inFrance });
  expect(cushions.cooperative).toBe(8232);
  expect(breakdownTotalMinor(summedBreakdown([cushions, other]))).toBe(3 * 5900 + 1250);
  expect(breakdownTotalMinor(summedBreakdown([]))).toBe(0);
  expect(() => scaleBreakdown(cushions, 1.5)).toThrow(RangeError);
  expect(() => scaleBreakdown(cushions, Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
});

test.each<[string, Partial<PriceTerms & { priceMinor: number }>]>([
  ["a price with a fraction", { priceMinor: 59.5 }],
  ["a negative price", { priceMinor: -1 }],
  ["a rate of another currency", { rate: DEFAULT_RATES.cad }],
  ["a premium above 6 %", { policy: { ...DEFAULT_PRICE_POLICY, premiumBasisPoints: 601 } }],
  ["a premium below 4 %", { policy: { ...DEFAULT_PRICE_POLICY, premiumBasisPoints: 399 } }],
  ["a negative cost", { costSheet: { ...cushion, makerLabourXof: -1 } }],
  ["a negative freight", { costSheet: { ...cushion, freightXof: { ...cushion.freightXof, eu: -1 } } }],
])("%s is refused", (_name, change) => {
  expect(() => breakDownPrice({ priceMinor: 5900, ...inFrance, ...change })).toThrow(RangeError);
});
