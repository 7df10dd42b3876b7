import { model } from "@medusajs/framework/utils";

/** The unguessable address under which a buyer follows an order. */
export const OrderAccess = model.define("order_access", {
  id: model.id({ prefix: "oacc" }).primaryKey(),
  order_id: model.text().unique(),
  token: model.text().unique(),
});
