import { splitByRemainder, WORKDAY_MINUTES, type CostSheet, type MarketCode } from "@azalai/domain";
import type { AntennaRow, Good, GoodVariant } from "../content/schema.js";
import { ANTENNA_TARIFFS, carriageOf, CONTROL_XOF, COST_SHARES, FREIGHT_TARIFFS, tariffXof } from "./demo-tariffs.js";

/**
 * The cost sheet of a variant, by the demo's tariffs: labour, materials and overhead sum to the cooperative's price, and
 * the minutes are those that its labour pays at the antenna's day wage.
 */
export function costSheetOf(good: Good, variant: GoodVariant, antenna: AntennaRow): CostSheet {
  const { labour, materials, overhead } = COST_SHARES[good.family];
  const [makerLabourXof = 0, materialsXof = 0, overheadXof = 0] = splitByRemainder(variant.cooperativePriceXof, [
    labour,
    materials,
    overhead,
  ]);
  const carriage = carriageOf(good.family);
  const freightXof = (market: MarketCode): number => {
    const { insurancePercent, ...tariffs } = FREIGHT_TARIFFS[market];
    return tariffXof(tariffs[carriage], variant.weightGrams, (variant.cooperativePriceXof * insurancePercent) / 100);
  };
  return {
    makerLabourXof,
    materialsXof,
    overheadXof,
    minutesOfWork: Math.floor((makerLabourXof * WORKDAY_MINUTES) / antenna.dayWageXof),
    dayWageXof: antenna.dayWageXof,
    approvedOn: antenna.costSheetsApprovedOn,
    antennaXof: tariffXof(ANTENNA_TARIFFS[carriage], variant.weightGrams, CONTROL_XOF[good.family] ?? 0),
    freightXof: { eu: freightXof("eu"), ca: freightXof("ca"), ml: freightXof("ml") },
  };
}
