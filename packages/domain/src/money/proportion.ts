import { exactNumber } from "./integer.js";

/**
 * `amount × numerator ÷ denominator`, rounded to the nearest integer, halves away from zero; exact however large
 * the product is. Integers only; `denominator` > 0.
 * @throws RangeError where the result is beyond what a number holds exactly, or an argument is not an integer
 */
export function proportion(amount: number, numerator: number, denominator: number): number {
  return exactNumber("proportion", divideRounded(BigInt(amount) * BigInt(numerator), BigInt(denominator)));
}

/** `dividend ÷ divisor` rounded to the nearest integer, halves away from zero; `divisor` > 0. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  if (divisor <= 0n) throw new RangeError(`divisor must be above 0, got ${divisor}`);
  const size = dividend < 0n ? -dividend : dividend;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -rounded : rounded;
}
