import { exactNumber } from "../money/integer.js";
import { divideRounded } from "../money/proportion.js";
import { cooperativePriceXof, type CostSheet } from "./cost-sheet.js";
import { breakdownTotalMinor, type PriceBreakdown } from "./price-breakdown.js";
import { BASIS_POINTS } from "./price-policy.js";

/** Three shares of the price without tax, in basis points: 5581 is 55.81 %. */
export interface PriceRatios {
  /** What those who made it earn as labour. */
  makerShareBasisPoints: number;
  /** What the cooperative is paid. */
  cooperativeShareBasisPoints: number;
  /** The cooperative and its collective premium together. */
  collectiveShareBasisPoints: number;
}

/** The three ratios that are published; all 0 where nothing is left without tax. */
export function priceRatios(breakdown: PriceBreakdown, costSheet: CostSheet): PriceRatios {
  const withoutTaxMinor = BigInt(breakdownTotalMinor(breakdown) - breakdown.tax);
  const shareOf = (minor: number, labourXof: number, paidXof: number): number => {
    const divisor = withoutTaxMinor * BigInt(paidXof);
    const dividend = BigInt(minor) * BigInt(labourXof) * BigInt(BASIS_POINTS);
    return divisor === 0n ? 0 : exactNumber("share", divideRounded(dividend, divisor));
  };
  return {
    makerShareBasisPoints: shareOf(breakdown.cooperative, costSheet.makerLabourXof, cooperativePriceXof(costSheet)),
    cooperativeShareBasisPoints: shareOf(breakdown.cooperative, 1, 1),
    collectiveShareBasisPoints: shareOf(breakdown.cooperative + breakdown.premium, 1, 1),
  };
}
