import type { FAMILIES } from "@azalai/contracts";
import type { MarketCode } from "@azalai/domain";

type Family = (typeof FAMILIES)[number];

/** Every figure of this file is a tariff of the demo: plausible, agreed with nobody. Amounts in XOF. */

/** How the price that the cooperative is paid divides; the shares of one family sum to 100. */
export const COST_SHARES: Record<Family, { labour: number; materials: number; overhead: number }> = {
  leather: { labour: 56, materials: 32, overhead: 12 },
  silver: { labour: 42, materials: 47, overhead: 11 },
  weaving: { labour: 60, materials: 30, overhead: 10 },
  indigo: { labour: 52, materials: 36, overhead: 12 },
  bogolan: { labour: 56, materials: 32, overhead: 12 },
  embroidery: { labour: 68, materials: 22, overhead: 10 },
  basketry: { labour: 70, materials: 19, overhead: 11 },
  straw: { labour: 78, materials: 12, overhead: 10 },
  "wood-metal": { labour: 56, materials: 32, overhead: 12 },
  music: { labour: 62, materials: 27, overhead: 11 },
  calligraphy: { labour: 64, materials: 24, overhead: 12 },
  salt: { labour: 45, materials: 40, overhead: 15 },
  food: { labour: 42, materials: 43, overhead: 15 },
  care: { labour: 43, materials: 42, overhead: 15 },
  gift: { labour: 40, materials: 47, overhead: 13 },
};

/** Goods packed one by one travel by air; salt and food leave by the crate, by sea. */
export type Carriage = "parcel" | "crate";
const CRATED: ReadonlySet<Family> = new Set<Family>(["salt", "food"]);
export const carriageOf = (family: Family): Carriage => (CRATED.has(family) ? "crate" : "parcel");

/** Beyond the first kilogram, a heavy piece costs less per kilogram: it joins a crate. */
interface WeightTariff {
  baseXof: number;
  firstKilogramXof: number;
  furtherKilogramXof: number;
}

/** Collection, quality control and packing. */
export const ANTENNA_TARIFFS: Record<Carriage, WeightTariff> = {
  parcel: { baseXof: 1000, firstKilogramXof: 2000, furtherKilogramXof: 600 },
  crate: { baseXof: 600, firstKilogramXof: 300, furtherKilogramXof: 300 },
};

/** What a family asks for besides: assay of silver, nickel test, rigid packing, screening of works on paper. */
export const CONTROL_XOF: Partial<Record<Family, number>> = {
  silver: 3000,
  straw: 800,
  music: 3000,
  calligraphy: 2000,
};

/** Road, export and clearance, by weight, and insurance as a percentage of the cooperative's price. */
export const FREIGHT_TARIFFS: Record<MarketCode, Record<Carriage, WeightTariff> & { insurancePercent: number }> = {
  eu: {
    parcel: { baseXof: 440, firstKilogramXof: 4500, furtherKilogramXof: 1800 },
    crate: { baseXof: 150, firstKilogramXof: 900, furtherKilogramXof: 900 },
    insurancePercent: 4,
  },
  ca: {
    parcel: { baseXof: 700, firstKilogramXof: 6200, furtherKilogramXof: 2600 },
    crate: { baseXof: 250, firstKilogramXof: 1400, furtherKilogramXof: 1400 },
    insurancePercent: 6,
  },
  ml: {
    parcel: { baseXof: 150, firstKilogramXof: 500, furtherKilogramXof: 250 },
    crate: { baseXof: 50, firstKilogramXof: 200, furtherKilogramXof: 200 },
    insurancePercent: 1,
  },
};

/** Tariffs are written to the nearest ten francs. */
const ROUNDING_XOF = 10;

/** Price of a weight (integer grams) by a tariff, plus `supplementXof`: XOF, to the nearest ten. */
export function tariffXof(tariff: WeightTariff, weightGrams: number, supplementXof: number): number {
  const firstGrams = Math.min(weightGrams, 1000);
  const byWeightXof =
    (firstGrams * tariff.firstKilogramXof + (weightGrams - firstGrams) * tariff.furtherKilogramXof) / 1000;
  return Math.round((tariff.baseXof + byWeightXof + supplementXof) / ROUNDING_XOF) * ROUNDING_XOF;
}
