import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, TEN_THOUSAND_CASES } from "../../testing/arbitraries.js";
import { convertXof, DEFAULT_RATES, type ExchangeRate } from "./exchange-rate.js";

test("the franc's parity is the legal one", () => {
  expect(convertXof(655_957, DEFAULT_RATES.eur)).toBe(100_000);
  expect(convertXof(18_000, DEFAULT_RATES.eur)).toBe(2744);
  expect(convertXof(18_000, DEFAULT_RATES.xof)).toBe(18_000);
});

test("halves are rounded away from zero", () => {
  const rate: ExchangeRate = { currency: "xof", xofPerUnitMillionths: 2_000_000, on: "2026-01-02", source: "test" };
  expect(convertXof(3, rate)).toBe(2);
  expect(convertXof(-3, rate)).toBe(-2);
});

test("what cannot be exact is refused", () => {
  expect(() => convertXof(1.5, DEFAULT_RATES.eur)).toThrow(RangeError);
  expect(() => convertXof(1, { ...DEFAULT_RATES.eur, xofPerUnitMillionths: 0 })).toThrow(RangeError);
  expect(() => convertXof(Number.MAX_SAFE_INTEGER, { ...DEFAULT_RATES.eur, xofPerUnitMillionths: 1 })).toThrow(
    RangeError,
  );
});

test("a converted amount is never more than half a cent from the exact one", PATIENCE, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      fc.integer({ min: 10 ** 5, max: 10 ** 9 }),
      (xof, xofPerUnitMillionths) => {
        const minor = convertXof(xof, { ...DEFAULT_RATES.cad, xofPerUnitMillionths });
        const distance = BigInt(minor) * BigInt(xofPerUnitMillionths) - BigInt(xof) * 10n ** 8n;
        expect(2n * (distance < 0n ? -distance : distance) <= BigInt(xofPerUnitMillionths)).toBe(true);
      },
    ),
    TEN_THOUSAND_CASES,
  );
});
