import { model } from "@medusajs/framework/utils";

/** When a seller order came to a stage. Written by the database itself whenever the stage changes, and never changed. */
export const SellerOrderStageEvent = model
  .define("seller_order_stage_event", {
    id: model.id({ prefix: "sordse" }).primaryKey(),
    seller_order_id: model.text(),
    stage: model.text(),
    happened_at: model.dateTime(),
  })
  .indexes([{ on: ["seller_order_id", "happened_at"] }]);
