import { CURRENCY_DIGITS, type CurrencyCode } from "../market/market.js";
import { exactNumber, requireInteger } from "./integer.js";
import { divideRounded } from "./proportion.js";

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * An amount in the currency's unit (59 or "59.00" EUR, 38500 XOF) as an integer in its smallest unit (5900, 38500).
 * The decimals are read as written, never as the binary number nearest to them, and rounded once, halves away from zero:
 * 1.005 EUR is 101.
 * @throws RangeError where `major` is not a finite decimal number, or too large to be held exactly
 */
export function toMinor(major: number | string, currency: CurrencyCode): number {
  const match = DECIMAL.exec(String(major).trim());
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = match ?? [];
  if (match === null || whole + decimals === "") throw new RangeError(`not an amount of money: ${major}`);
  const digits = BigInt(whole + decimals);
  const shift = CURRENCY_DIGITS[currency] + Number(exponent) - decimals.length;
  const size = shift >= 0 ? digits * 10n ** BigInt(shift) : divideRounded(digits, 10n ** BigInt(-shift));
  return exactNumber("amount", sign === "-" ? -size : size);
}

/**
 * An integer in the currency's smallest unit as an amount in its unit: 5900 is 59 EUR, 38500 is 38500 XOF.
 * @throws RangeError where `minor` is not an exact integer
 */
export function toMajor(minor: number, currency: CurrencyCode): number {
  requireInteger("minor", minor);
  return minor / 10 ** CURRENCY_DIGITS[currency];
}
