import { model } from "@medusajs/framework/utils";
import { Withdrawal } from "./withdrawal";

/** A line of an order that was withdrawn from; a line is withdrawn from once. */
export const WithdrawalLine = model.define("withdrawal_line", {
  id: model.id({ prefix: "wdrli" }).primaryKey(),
  order_line_id: model.text().unique(),
  /** What the buyer said of a good that can be given back only unopened. */
  is_sealed: model.boolean(),
  withdrawal: model.belongsTo(() => Withdrawal, { mappedBy: "lines" }),
});
