import type { CurrencyCode, OrderLine, OrderPart } from "@azalai/domain";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId, MedusaService } from "@medusajs/framework/utils";
import { OrderAccess } from "./models/order-access";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderLine } from "./models/seller-order-line";

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

/** What each seller makes of a buyer's order, and how the buyer finds it again. */
export class SellerOrderModuleService extends MedusaService({ OrderAccess, SellerOrder, SellerOrderLine }) {
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
}
