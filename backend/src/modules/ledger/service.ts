import type { CurrencyCode, LedgerEntry as DomainEntry } from "@azalai/domain";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import { LedgerEntry } from "./models/ledger-entry";
import { LedgerTransaction } from "./models/ledger-transaction";

export interface OpenedTransaction {
  /** `sale:<order id>`, `refund:<refund id>`: what has a transaction already gets no second one. */
  cause: string;
  kind: "sale" | "refund";
  orderId: string;
  currency: CurrencyCode;
  ruleVersion: string;
}

/** Double entry, append only: the database refuses changes, and a transaction whose entries do not sum to zero. */
export class LedgerModuleService extends MedusaService({ LedgerEntry, LedgerTransaction }) {
  /** The id of a new transaction, or null where its cause was entered before. */
  async openTransaction(database: Knex.Transaction, opened: OpenedTransaction): Promise<string | null> {
    const rows: { id: string }[] = await database("ledger_transaction")
      .insert({
        id: generateEntityId(undefined, "ltx"),
        cause: opened.cause,
        kind: opened.kind,
        order_id: opened.orderId,
        currency_code: opened.currency,
        rule_version: opened.ruleVersion,
      })
      .onConflict()
      .ignore()
      .returning("id");
    return rows[0]?.id ?? null;
  }

  /** @param sellerOrderIds by seller id */
  async appendEntries(
    database: Knex.Transaction,
    transactionId: string,
    entries: readonly DomainEntry[],
    sellerOrderIds: ReadonlyMap<string, string>,
  ): Promise<void> {
    if (entries.length === 0) return;
    await database("ledger_entry").insert(
      entries.map(({ account, amountMinor, sellerId, lineId }) => ({
        id: generateEntityId(undefined, "lent"),
        transaction_id: transactionId,
        account,
        amount_minor: amountMinor,
        seller_order_id: sellerOrderIds.get(sellerId) ?? null,
        order_line_id: lineId,
      })),
    );
  }
}
