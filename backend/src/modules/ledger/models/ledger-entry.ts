import { model } from "@medusajs/framework/utils";
import { LedgerTransaction } from "./ledger-transaction";

/** A signed amount on one account, in the smallest unit of its transaction's currency. */
export const LedgerEntry = model
  .define("ledger_entry", {
    id: model.id({ prefix: "lent" }).primaryKey(),
    account: model.text(),
    amount_minor: model.number(),
    seller_order_id: model.text().nullable(),
    /** Null for what concerns a seller's whole part of an order. */
    order_line_id: model.text().nullable(),
    transaction: model.belongsTo(() => LedgerTransaction, { mappedBy: "entries" }),
  })
  .indexes([{ on: ["account"] }]);
