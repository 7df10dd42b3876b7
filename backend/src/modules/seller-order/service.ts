import type { CurrencyCode, Locale, OrderLine, OrderPart } from "@azalai/domain";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import { OrderAccess } from "./models/order-access";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderLine } from "./models/seller-order-line";
import { SellerOrderStageEvent } from "./models/seller-order-stage-event";
import { Withdrawal } from "./models/withdrawal";
import { WithdrawalLine } from "./models/withdrawal-line";

export interface OrderInParts {
  orderId: string;
  currency: CurrencyCode;
  /** By which the buyer finds the order. */
  token: string;
  placedAt: Date;
  /** Of the policy that the breakdowns were made by. */
  ruleVersion: string;
  parts: readonly OrderPart[];
  lines: readonly (OrderLine & { variantId: string })[];
}

/** A declaration to be recorded, with the lines that it withdraws from. */
export interface WithdrawalDeclaration {
  orderId: string;
  name: string;
  contact: string;
  locale: Locale;
  lines: readonly { id: string; isSealed: boolean }[];
}

/** What each seller makes of a buyer's order, how far it is, what the buyer withdrew from, and how the buyer finds it again. */
export class SellerOrderModuleService extends MedusaService({
  OrderAccess,
  SellerOrder,
  SellerOrderLine,
  SellerOrderStageEvent,
  Withdrawal,
  WithdrawalLine,
}) {
  /** Writes a new order's seller orders with their lines, and its token; answers with the seller orders' ids by seller. */
  async insertOfOrder(database: Knex.Transaction, order: OrderInParts): Promise<Map<string, string>> {
    const ids = new Map(order.parts.map(({ sellerId }) => [sellerId, generateEntityId(undefined, "sord")]));
    await database("seller_order").insert(
      order.parts.map((part) => ({
        id: ids.get(part.sellerId),
        order_id: order.orderId,
        seller_id: part.sellerId,
        currency_code: order.currency,
        stage: "placed",
        stage_changed_at: order.placedAt,
        items_minor: part.itemsMinor,
        discount_minor: part.discountMinor,
        shipping_minor: part.shippingMinor,
        tax_minor: part.taxMinor,
        commission_minor: part.commissionMinor,
        net_minor: part.netMinor,
        total_minor: part.totalMinor,
      })),
    );
    await database("seller_order_line").insert(
      order.lines.map((line) => ({
        id: generateEntityId(undefined, "sordli"),
        seller_order_id: ids.get(line.sellerId),
        order_line_id: line.lineId,
        variant_id: line.variantId,
        quantity: line.quantity,
        unit_price_minor: line.unitPriceMinor,
        breakdown: JSON.stringify(line.breakdown),
        rule_version: order.ruleVersion,
      })),
    );
    await database("order_access").insert({
      id: generateEntityId(undefined, "oacc"),
      order_id: order.orderId,
      token: order.token,
    });
    return ids;
  }

  /**
   * Records a declaration for those of its lines that nothing was declared of yet; answers with its id, or null where that
   * leaves none. Two at once share the lines out: each line is in one of them.
   */
  async insertWithdrawal(database: Knex.Transaction, declaration: WithdrawalDeclaration): Promise<string | null> {
    const id = generateEntityId(undefined, "wdr");
    await database("withdrawal").insert({
      id,
      order_id: declaration.orderId,
      received_at: new Date(),
      name: declaration.name,
      contact: declaration.contact,
      locale: declaration.locale,
    });
    const recorded = await database("withdrawal_line")
      .insert(
        declaration.lines.map(({ id: lineId, isSealed }) => ({
          id: generateEntityId(undefined, "wdrli"),
          withdrawal_id: id,
          order_line_id: lineId,
          is_sealed: isSealed,
        })),
      )
      .onConflict(database.raw("(order_line_id) where deleted_at is null"))
      .ignore()
      .returning("id");
    if (recorded.length > 0) return id;
    await database("withdrawal").where({ id }).delete();
    return null;
  }
}
