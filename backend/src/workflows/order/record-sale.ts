import { randomBytes } from "node:crypto";
import {
  breakDownPrice,
  DEFAULT_PRICE_POLICY,
  DEFAULT_RATES,
  entriesOfSale,
  splitOrder,
  type CostSheet,
  type CurrencyCode,
  type OrderLine,
  type OrderPart,
  type PriceBreakdown,
} from "@azalai/domain";
import type { MedusaContainer, OrderDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { costSheetOf, costSheetRowSchema } from "../../catalogue/cost-sheet-row";
import { FAIR_PRICE_MODULE } from "../../modules/fair-price";
import type { FairPriceModuleService } from "../../modules/fair-price/service";
import { LEDGER_MODULE } from "../../modules/ledger";
import type { LedgerModuleService } from "../../modules/ledger/service";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { lineFactsSchema } from "../cart/line-facts";
import { currencyOf, marketOfCurrency, minorOf } from "../cart/minor-of";

/** An order as it is cut by seller: the lines with what is kept of each, and the parts. */
interface SplitSale {
  currency: CurrencyCode;
  lines: (OrderLine & { variantId: string })[];
  parts: OrderPart[];
}

/**
 * Writes what a new order means for those who make it: one seller order per seller with its lines and their breakdown, the
 * token by which the buyer finds the order, and the entries of the ledger. All in one database transaction, once per order:
 * repeated, it changes nothing.
 * @throws MedusaError where the order cannot be cut, so that core undoes it
 */
export async function recordSale(container: MedusaContainer, orderId: string): Promise<void> {
  const order = await container.resolve(Modules.ORDER).retrieveOrder(orderId, {
    select: ["id", "currency_code", "metadata", "total", "tax_total"],
    relations: ["items", "shipping_methods"],
  });
  const sale = await splitSale(container, order);
  const { currency, lines, parts } = sale;
  const provider = order.metadata?.paymentMethod === "antenna" ? "antenna" : "stripe";
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE);
  const { ruleVersion } = DEFAULT_PRICE_POLICY;

  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (transaction) => {
    const transactionId = await ledger.openTransaction(transaction, {
      cause: `sale:${orderId}`,
      kind: "sale",
      orderId,
      currency,
      ruleVersion,
    });
    if (transactionId === null) return;
    const sellerOrderIds = await sellerOrders.insertOfOrder(transaction, {
      orderId,
      currency,
      token: randomBytes(24).toString("base64url"),
      placedAt: new Date(),
      ruleVersion,
      parts,
      lines,
    });
    await ledger.appendEntries(
      transaction,
      transactionId,
      entriesOfSale({ provider, currency, lines, parts }),
      sellerOrderIds,
    );
  });
}

async function splitSale(container: MedusaContainer, order: OrderDTO): Promise<SplitSale> {
  const currency = currencyOf(order.currency_code);
  const items = order.items ?? [];
  const costSheets = await costSheetsOf(
    container,
    items.flatMap(({ variant_id }) => variant_id ?? []),
  );
  const lines = items.map((item) => {
    const variantId = item.variant_id ?? "";
    const costSheet = costSheets.get(variantId);
    if (!costSheet) throw new MedusaError(MedusaError.Types.INVALID_DATA, `Variant ${variantId} has no cost sheet.`);
    const unitPriceMinor = minorOf(item.unit_price, currency);
    return {
      lineId: item.id,
      sellerId: lineFactsSchema.parse(item.metadata).seller.id,
      variantId,
      quantity: Number(item.quantity),
      unitPriceMinor,
      breakdown: breakdownOf(unitPriceMinor, currency, costSheet),
    };
  });
  const itemsMinor = lines.reduce((sum, { unitPriceMinor, quantity }) => sum + unitPriceMinor * quantity, 0);
  const shippingMinor = (order.shipping_methods ?? []).reduce((sum, { amount }) => sum + minorOf(amount, currency), 0);
  const totalMinor = minorOf(order.total, currency);
  const discountMinor = itemsMinor + shippingMinor - totalMinor;
  const parts = splitOrder({
    lines,
    discountMinor,
    shippingMinor,
    taxMinor: minorOf(order.tax_total, currency),
    totalMinor,
  });
  return { currency, lines, parts };
}

function breakdownOf(priceMinor: number, currency: CurrencyCode, costSheet: CostSheet): PriceBreakdown {
  return breakDownPrice({
    priceMinor,
    currency,
    market: marketOfCurrency(currency).code,
    costSheet,
    policy: DEFAULT_PRICE_POLICY,
    rate: DEFAULT_RATES[currency],
  });
}

async function costSheetsOf(container: MedusaContainer, variantIds: string[]): Promise<Map<string, CostSheet>> {
  const rows = await container
    .resolve<FairPriceModuleService>(FAIR_PRICE_MODULE)
    .listCostSheets({ variant_id: variantIds });
  return new Map(
    z
      .array(costSheetRowSchema)
      .parse(rows)
      .map((row) => [row.variant_id, costSheetOf(row)]),
  );
}
