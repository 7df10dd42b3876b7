import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, TEN_THOUSAND_CASES } from "../../testing/arbitraries.js";
import { CURRENCY_CODES } from "../market/market.js";
import { toMajor, toMinor } from "./minor.js";

test.each([
  [59, "eur", 5900],
  ["59.00", "eur", 5900],
  [38500, "xof", 38500],
  [0.1 + 0.2, "eur", 30],
  [1.005, "eur", 101],
  ["-1.005", "cad", -101],
  [6559.57, "xof", 6560],
  [1e-7, "eur", 0],
  [1.5e3, "cad", 150_000],
  [".5", "eur", 50],
  [-0.001, "eur", 0],
] as const)("%s %s is %s", (major, currency, minor) => {
  expect(toMinor(major, currency)).toBe(minor);
});

test.each(["", ".", "12,50", "1 000", "abc", "0x10", Number.NaN, Number.POSITIVE_INFINITY, "1e999", 1e15])(
  "%s is refused",
  (major) => {
    expect(() => toMinor(major, "eur")).toThrow(RangeError);
  },
);

test("an amount comes back as it was", PATIENCE, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
      fc.constantFrom(...CURRENCY_CODES),
      (minor, currency) => {
        expect(toMinor(toMajor(minor, currency), currency)).toBe(minor);
      },
    ),
    TEN_THOUSAND_CASES,
  );
  expect(() => toMajor(0.5, "eur")).toThrow(RangeError);
});
