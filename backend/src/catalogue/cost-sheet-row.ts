import { z } from "@medusajs/framework/zod";
import type { CostSheet } from "@azalai/domain";
import { dayOf } from "./day";

/** A cost sheet as the fair-price module keeps it: whole CFA francs. */
export const costSheetRowSchema = z.object({
  variant_id: z.string(),
  maker_labour_xof: z.number(),
  materials_xof: z.number(),
  overhead_xof: z.number(),
  minutes_of_work: z.number(),
  day_wage_xof: z.number(),
  antenna_xof: z.number(),
  freight_eu_xof: z.number(),
  freight_ca_xof: z.number(),
  freight_ml_xof: z.number(),
  approved_on: z.coerce.date(),
});
export type CostSheetRow = z.infer<typeof costSheetRowSchema>;

export function costSheetOf(row: CostSheetRow): CostSheet {
  return {
    makerLabourXof: row.maker_labour_xof,
    materialsXof: row.materials_xof,
    overheadXof: row.overhead_xof,
    minutesOfWork: row.minutes_of_work,
    dayWageXof: row.day_wage_xof,
    approvedOn: dayOf(row.approved_on),
    antennaXof: row.antenna_xof,
    freightXof: { eu: row.freight_eu_xof, ca: row.freight_ca_xof, ml: row.freight_ml_xof },
  };
}
