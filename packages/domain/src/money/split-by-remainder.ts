import { requireInteger } from "./integer.js";

/**
 * Shares `total` out by `weights` with the largest remainder: integers that sum exactly to `total`, each less than one
 * unit from its exact share. Equal remainders are served in order. A weight of 0 gets nothing, unless all are 0: then all
 * count the same. A negative total is shared as its opposite, with the sign turned.
 * @throws RangeError where an argument is not an exact integer, a weight is negative, or there is no weight at all
 */
export function splitByRemainder(total: number, weights: readonly number[]): number[] {
  requireInteger("total", total);
  if (weights.length === 0) throw new RangeError("nothing to share out among");
  weights.forEach((weight, index) => requireInteger(`weights[${index}]`, weight, 0));
  const sumOfWeights = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (sumOfWeights === 0n)
    return splitByRemainder(
      total,
      weights.map(() => 1),
    );

  const size = BigInt(Math.abs(total));
  const shares = weights.map((weight, index) => {
    const product = size * BigInt(weight);
    return { index, whole: product / sumOfWeights, remainder: product % sumOfWeights };
  });
  let left = size - shares.reduce((sum, share) => sum + share.whole, 0n);
  const parts = shares.map((share) => Number(share.whole));
  const byRemainder = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1,
  );
  for (const { index } of byRemainder) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1n;
  }
  return total < 0 ? parts.map((part) => 0 - part) : parts;
}
