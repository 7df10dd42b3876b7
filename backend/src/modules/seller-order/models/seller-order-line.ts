import { model } from "@medusajs/framework/utils";
import { SellerOrder } from "./seller-order";

/** One line of the buyer's order with the breakdown of its price as it was on the day of the sale. */
export const SellerOrderLine = model.define("seller_order_line", {
  id: model.id({ prefix: "sordli" }).primaryKey(),
  order_line_id: model.text().unique(),
  variant_id: model.text(),
  quantity: model.number(),
  unit_price_minor: model.number(),
  /** The seven parts of one unit's price, minor units. */
  breakdown: model.json(),
  rule_version: model.text(),
  seller_order: model.belongsTo(() => SellerOrder, { mappedBy: "lines" }),
});
