import { model } from "@medusajs/framework/utils";
import { WithdrawalLine } from "./withdrawal-line";

/** A buyer's declaration of withdrawal as it was received: kept as sent. */
export const Withdrawal = model
  .define("withdrawal", {
    id: model.id({ prefix: "wdr" }).primaryKey(),
    order_id: model.text(),
    received_at: model.dateTime(),
    name: model.text(),
    /** The e-mail address that the acknowledgement goes to. */
    contact: model.text(),
    locale: model.text(),
    lines: model.hasMany(() => WithdrawalLine, { mappedBy: "withdrawal" }),
  })
  .indexes([{ on: ["order_id"] }]);
