import { model } from "@medusajs/framework/utils";
import { LedgerEntry } from "./ledger-entry";

/** One event of money: its entries sum to zero. Append only; `cause` makes it happen once. */
export const LedgerTransaction = model.define("ledger_transaction", {
  id: model.id({ prefix: "ltx" }).primaryKey(),
  /** `sale:<order id>`, `refund:<refund id>`: unique. */
  cause: model.text().unique(),
  kind: model.enum(["sale", "capture", "refund"]),
  order_id: model.text(),
  currency_code: model.text(),
  rule_version: model.text(),
  entries: model.hasMany(() => LedgerEntry, { mappedBy: "transaction" }),
});
