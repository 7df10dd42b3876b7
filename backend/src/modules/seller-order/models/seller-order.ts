import { model } from "@medusajs/framework/utils";
import { SellerOrderLine } from "./seller-order-line";

/** The part of one buyer order that one seller makes. Money in the smallest unit of the order's currency. */
export const SellerOrder = model
  .define("seller_order", {
    id: model.id({ prefix: "sord" }).primaryKey(),
    order_id: model.text(),
    seller_id: model.text(),
    currency_code: model.text(),
    stage: model.text().default("placed"),
    stage_changed_at: model.dateTime(),
    items_minor: model.number(),
    discount_minor: model.number(),
    shipping_minor: model.number(),
    tax_minor: model.number(),
    commission_minor: model.number(),
    net_minor: model.number(),
    total_minor: model.number(),
    lines: model.hasMany(() => SellerOrderLine, { mappedBy: "seller_order" }),
  })
  .indexes([
    { on: ["order_id", "seller_id"], unique: true, where: "deleted_at IS NULL" },
    { on: ["seller_id", "stage"] },
  ])
  .cascades({ delete: ["lines"] });
