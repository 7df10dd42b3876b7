import { model } from "@medusajs/framework/utils";

/** What one piece costs at origin, in whole CFA francs, as the cooperative's assembly approved it. */
export const CostSheet = model.define("cost_sheet", {
  id: model.id({ prefix: "cost" }).primaryKey(),
  variant_id: model.text().unique(),
  maker_labour_xof: model.number(),
  materials_xof: model.number(),
  overhead_xof: model.number(),
  minutes_of_work: model.number(),
  day_wage_xof: model.number(),
  /** Collection, quality control and packing at the antenna. */
  antenna_xof: model.number(),
  freight_eu_xof: model.number(),
  freight_ca_xof: model.number(),
  freight_ml_xof: model.number(),
  approved_on: model.dateTime(),
});
