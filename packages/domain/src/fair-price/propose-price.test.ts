import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, priceTerms, TEN_THOUSAND_CASES } from "../../testing/arbitraries.js";
import type { CurrencyCode } from "../market/market.js";
import { breakDownPrice, partsDue, type PriceTerms } from "./break-down-price.js";
import { proposePriceMinor } from "./propose-price.js";
import { writtenPriceAtLeast } from "./written-price.js";

test.each<[number, CurrencyCode, number]>([
  [0, "eur", 0],
  [1, "eur", 50],
  [1951, "eur", 2000],
  [2000, "eur", 2000],
  [2001, "cad", 2100],
  [1001, "xof", 1250],
  [19_751, "xof", 20_000],
  [20_001, "xof", 20_500],
])("%s %s is written %s", (minor, currency, written) => {
  expect(writtenPriceAtLeast(minor, currency)).toBe(written);
});

/** The written price below one, found from the other side than the proposal. */
function writtenPriceBelow(priceMinor: number, currency: CurrencyCode): number {
  const smallestStep = currency === "xof" ? 250 : 50;
  const candidate = priceMinor - smallestStep;
  return writtenPriceAtLeast(candidate, currency) < priceMinor ? candidate : candidate - smallestStep;
}

test("the proposal gives all their due and the network its share; the written price below would not", PATIENCE, () => {
  fc.assert(
    fc.property(priceTerms, (terms) => {
      const priceMinor = proposePriceMinor(terms);
      expect(writtenPriceAtLeast(priceMinor, terms.currency)).toBe(priceMinor);
      expect(isEnough(priceMinor, terms)).toBe(true);
      expect(priceMinor > 0 && isEnough(writtenPriceBelow(priceMinor, terms.currency), terms)).toBe(false);
    }),
    TEN_THOUSAND_CASES,
  );
});

function isEnough(priceMinor: number, terms: PriceTerms): boolean {
  const breakdown = breakDownPrice({ priceMinor, ...terms });
  const { network, ...due } = partsDue(priceMinor, terms);
  return (
    breakdown.network >= network &&
    (Object.keys(due) as (keyof typeof due)[]).every((part) => breakdown[part] === due[part])
  );
}

test("a policy that takes the whole price is refused", () => {
  fc.assert(
    fc.property(priceTerms, (terms) => {
      const greedy = { networkShareBasisPoints: 9600, paymentBasisPoints: 0, paymentFixedXof: 0 };
      const policy = { ...terms.policy, markets: { eu: greedy, ca: greedy, ml: greedy } };
      expect(() => proposePriceMinor({ ...terms, policy })).toThrow(RangeError);
    }),
    { numRuns: 20, seed: 1 },
  );
});
