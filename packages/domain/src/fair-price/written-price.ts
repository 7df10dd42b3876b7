import type { CurrencyCode } from "../market/market.js";
import { requireInteger } from "../money/integer.js";

/** The prices that people write, in minor units: multiples of `stepMinor` from `fromMinor` on. Highest range first. */
const WRITTEN_STEPS: Record<CurrencyCode, readonly { fromMinor: number; stepMinor: number }[]> = {
  eur: [
    { fromMinor: 2000, stepMinor: 100 },
    { fromMinor: 0, stepMinor: 50 },
  ],
  cad: [
    { fromMinor: 2000, stepMinor: 100 },
    { fromMinor: 0, stepMinor: 50 },
  ],
  xof: [
    { fromMinor: 20_000, stepMinor: 500 },
    { fromMinor: 0, stepMinor: 250 },
  ],
};

/**
 * The lowest price people write that is at least `minor`: whole euros or dollars from 20 up and halves below, francs by
 * 500 from 20 000 up and by 250 below. Integers ≥ 0 in the smallest unit.
 */
export function writtenPriceAtLeast(minor: number, currency: CurrencyCode): number {
  requireInteger("minor", minor, 0);
  const stepMinor = WRITTEN_STEPS[currency].find(({ fromMinor }) => minor >= fromMinor)?.stepMinor ?? 1;
  return Math.ceil(minor / stepMinor) * stepMinor;
}
