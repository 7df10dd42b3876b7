import fc from "fast-check";
import { expect, test } from "vitest";
import { PATIENCE, TEN_THOUSAND_CASES } from "../../testing/arbitraries.js";
import { splitByRemainder } from "./split-by-remainder.js";

test("the largest remainders get the units that are left, the first of equal ones first", () => {
  expect(splitByRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(splitByRemainder(10, [15, 25, 60])).toEqual([2, 2, 6]);
  expect(splitByRemainder(5, [1, 8])).toEqual([1, 4]);
  expect(splitByRemainder(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
});

test("a weight of 0 gets nothing, unless all are 0", () => {
  expect(splitByRemainder(7, [0, 3, 0])).toEqual([0, 7, 0]);
  expect(splitByRemainder(7, [0, 0])).toEqual([4, 3]);
  expect(splitByRemainder(0, [0, 2])).toEqual([0, 0]);
});

test("amounts beyond what a product of numbers holds are still exact", () => {
  expect(splitByRemainder(9_007_199_254_740_991, [9_007_199_254_740_991, 1])).toEqual([9_007_199_254_740_990, 1]);
});

test.each([
  ["no weight", 5, []],
  ["a negative weight", 5, [1, -1]],
  ["half a unit", 5.5, [1]],
  ["a weight that is no integer", 5, [0.5]],
  ["no number", Number.NaN, [1]],
])("%s is refused", (_name, total, weights) => {
  expect(() => splitByRemainder(total, weights)).toThrow(RangeError);
});

test("parts sum to the total, and each is less than a unit from its exact share", PATIENCE, () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -(10 ** 12), max: 10 ** 12 }),
      fc.array(fc.oneof(fc.nat(5), fc.nat(10 ** 9)), { minLength: 1, maxLength: 12 }),
      (total, weights) => {
        const parts = splitByRemainder(total, weights);
        expect(parts).toHaveLength(weights.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
        const sumOfWeights = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
        if (sumOfWeights === 0n) return;
        parts.forEach((part, index) => {
          const distance = BigInt(part) * sumOfWeights - BigInt(total) * BigInt(weights[index] ?? 0);
          expect(distance < sumOfWeights && distance > -sumOfWeights).toBe(true);
        });
      },
    ),
    TEN_THOUSAND_CASES,
  );
});
