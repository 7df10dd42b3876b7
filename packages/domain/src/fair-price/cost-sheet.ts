import type { MarketCode } from "../market/market.js";
import { requireInteger } from "../money/integer.js";
import { proportion } from "../money/proportion.js";

/**
 * What one piece costs where it is made, as the cooperative's assembly approved it. All amounts are integers in XOF.
 * The first three make the price that the cooperative is paid.
 */
export interface CostSheet {
  makerLabourXof: number;
  materialsXof: number;
  overheadXof: number;
  minutesOfWork: number;
  /** The day wage agreed at the antenna, for a day of `WORKDAY_MINUTES`. */
  dayWageXof: number;
  /** `YYYY-MM-DD`, when the assembly approved the sheet. */
  approvedOn: string;
  /** Collection, quality control and packing at the antenna. */
  antennaXof: number;
  /** From the antenna to where the market's parcels leave: road, export, insurance, duties. */
  freightXof: Record<MarketCode, number>;
}

export const WORKDAY_MINUTES = 480;

/** What the cooperative is paid for one piece, in XOF: labour, materials and its own expenses. */
export function cooperativePriceXof(costSheet: CostSheet): number {
  const { makerLabourXof, materialsXof, overheadXof } = costSheet;
  requireInteger("makerLabourXof", makerLabourXof, 0);
  requireInteger("materialsXof", materialsXof, 0);
  requireInteger("overheadXof", overheadXof, 0);
  return makerLabourXof + materialsXof + overheadXof;
}

/** The least that the cooperative may be paid for one piece, in XOF: the time at the agreed day wage, materials, expenses. */
export function cooperativePriceFloorXof(costSheet: CostSheet): number {
  const { minutesOfWork, dayWageXof, materialsXof, overheadXof } = costSheet;
  return proportion(minutesOfWork, dayWageXof, WORKDAY_MINUTES) + materialsXof + overheadXof;
}
