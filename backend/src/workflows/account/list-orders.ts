import { ORDERS_PER_PAGE, sellerOrderStageSchema, type AccountOrders } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { pictureIn } from "../../catalogue/picture";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { lineFactsSchema } from "../cart/line-facts";
import { currencyOf } from "../cart/minor-of";
import type { AccountRecord } from "./account-record";
import { customerIdsOf } from "./customer-ids";

/** One page of an account's orders, the newest first. `page` counts from 1. */
export async function listOrders(
  container: MedusaContainer,
  { customer }: AccountRecord,
  { locale, page }: { locale: Locale; page: number },
): Promise<AccountOrders> {
  const [orders, total] = await container.resolve(Modules.ORDER).listAndCountOrders(
    { customer_id: await customerIdsOf(container, customer) },
    {
      select: ["id", "display_id", "created_at", "currency_code"],
      relations: ["items"],
      order: { created_at: "DESC", id: "DESC" },
      take: ORDERS_PER_PAGE,
      skip: (page - 1) * ORDERS_PER_PAGE,
    },
  );
  const orderIds = orders.map(({ id }) => id);
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const accesses = await sellerOrders.listOrderAccesses({ order_id: orderIds });
  const parts = await sellerOrders.listSellerOrders(
    { order_id: orderIds },
    { relations: ["lines"], order: { created_at: "ASC", id: "ASC" } },
  );
  return {
    orders: orders.flatMap((order) => {
      const access = accesses.find(({ order_id }) => order_id === order.id);
      if (!access) return [];
      const ofOrder = parts.filter(({ order_id }) => order_id === order.id);
      return [
        {
          displayId: order.display_id,
          token: access.token,
          placedAt: new Date(order.created_at).toISOString(),
          currency: currencyOf(order.currency_code),
          totalMinor: ofOrder.reduce((sum, { total_minor }) => sum + total_minor, 0),
          parts: ofOrder.flatMap(({ stage, lines }) => {
            const sold = lines.flatMap(({ order_line_id, quantity }) => {
              const item = order.items?.find(({ id }) => id === order_line_id);
              return item ? [{ quantity, facts: lineFactsSchema.parse(item.metadata) }] : [];
            });
            const [first] = sold;
            if (!first) return [];
            const { name, town } = first.facts.seller;
            return [
              {
                seller: { name, town },
                stage: sellerOrderStageSchema.parse(stage),
                lines: sold.map(({ quantity, facts }) => ({
                  title: facts.title[locale],
                  quantity,
                  picture: pictureIn(facts.picture, locale),
                })),
              },
            ];
          }),
        },
      ];
    }),
    total,
  };
}
