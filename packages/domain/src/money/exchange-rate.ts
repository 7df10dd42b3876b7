import { CURRENCY_DIGITS, type CurrencyCode } from "../market/market.js";
import { exactNumber, requireInteger } from "./integer.js";
import { divideRounded } from "./proportion.js";

/** The CFA franc's fixed parity: 1 EUR = 655.957 XOF (100 XOF = 1 FRF, and 6.55957 FRF = 1 EUR by Council Regulation 2866/98). */
export const XOF_PER_EUR_THOUSANDTHS = 655_957;

/** What one unit of a currency is worth in XOF, on a day, and who says so. */
export interface ExchangeRate {
  currency: CurrencyCode;
  /** Millionths of an XOF for one unit (not one smallest unit): 1 EUR is 655957000. */
  xofPerUnitMillionths: number;
  /** `YYYY-MM-DD` */
  on: string;
  source: string;
}

/** The rates that a shop without a rate feed works with. EUR and XOF are exact; CAD is of the demo. */
export const DEFAULT_RATES: Record<CurrencyCode, ExchangeRate> = {
  eur: {
    currency: "eur",
    xofPerUnitMillionths: XOF_PER_EUR_THOUSANDTHS * 1000,
    on: "1999-01-01",
    source: "fixed parity",
  },
  cad: { currency: "cad", xofPerUnitMillionths: 405_000_000, on: "2026-01-02", source: "demo rate" },
  xof: { currency: "xof", xofPerUnitMillionths: 1_000_000, on: "1999-01-01", source: "same currency" },
};

/**
 * An amount in XOF (integer) as an integer in the smallest unit of the rate's currency, rounded once to the nearest,
 * halves away from zero.
 * @throws RangeError where `xof` is not an exact integer or the rate is not an integer above 0
 */
export function convertXof(xof: number, rate: ExchangeRate): number {
  requireInteger("xof", xof);
  requireInteger("xofPerUnitMillionths", rate.xofPerUnitMillionths, 1);
  const millionthsOfMinor = BigInt(xof) * 10n ** BigInt(CURRENCY_DIGITS[rate.currency] + 6);
  return exactNumber("converted amount", divideRounded(millionthsOfMinor, BigInt(rate.xofPerUnitMillionths)));
}
