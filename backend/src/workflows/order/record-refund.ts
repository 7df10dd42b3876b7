import { entriesOfRefund, type LedgerEntry } from "@azalai/domain";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerModuleService } from "../../modules/ledger/service";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { currencyOf, minorOf } from "../cart/minor-of";

/**
 * Takes an order's sale back in the ledger once all of it was given back to the buyer; repeating it changes nothing. What
 * is given back in part belongs to no seller by itself, and is left to the desk: it is logged.
 */
export async function recordRefund(container: MedusaContainer, paymentId: string): Promise<void> {
  const payment = await container.resolve(Modules.PAYMENT).retrievePayment(paymentId, { relations: ["refunds"] });
  const currency = currencyOf(payment.currency_code);
  const refundedMinor = (payment.refunds ?? []).reduce((sum, { amount }) => sum + minorOf(amount, currency), 0);
  const orderId = await orderOf(container, payment.payment_collection_id);
  if (!orderId) return;
  if (refundedMinor < minorOf(payment.amount, currency)) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    return void logger.warn(
      `Order ${orderId} was refunded in part (${refundedMinor} ${currency}): enter it in the ledger by hand.`,
    );
  }
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const [sale] = await ledger.listLedgerTransactions({ cause: `sale:${orderId}` }, { relations: ["entries"] });
  if (!sale) throw new Error(`order ${orderId} has no sale in the ledger`);
  const sellerOrders = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id: orderId });
  const sellerIds = new Map(sellerOrders.map(({ id, seller_id }) => [id, seller_id]));
  const entries = sale.entries.map(({ account, amount_minor, seller_order_id, order_line_id }) => ({
    account: accountSchema.parse(account),
    amountMinor: amount_minor,
    currency,
    sellerId: sellerIds.get(seller_order_id ?? "") ?? "",
    lineId: order_line_id,
  }));
  const taken = sellerOrders.flatMap(({ seller_id }) => entriesOfRefund(entries, seller_id));

  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (transaction) => {
    const transactionId = await ledger.openTransaction(transaction, {
      cause: `refund:${orderId}`,
      kind: "refund",
      orderId,
      currency,
      ruleVersion: sale.rule_version,
    });
    if (transactionId === null) return;
    const ids = new Map(sellerOrders.map(({ id, seller_id }) => [seller_id, id]));
    await ledger.appendEntries(transaction, transactionId, taken, ids);
  });
}

/** The ledger holds only what was written as an account. */
const accountSchema = z.custom<LedgerEntry["account"]>((account) => typeof account === "string" && account !== "");

async function orderOf(container: MedusaContainer, collectionId: string | undefined): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: collectionId },
  });
  const [link] = z.array(z.object({ order_id: z.string() })).parse(data);
  return link?.order_id ?? null;
}
