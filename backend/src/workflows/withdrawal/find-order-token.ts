import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";

/** The token of the order of that number, for who also knows its e-mail address; null where either is wrong. */
export async function findOrderTokenOfBuyer(
  container: MedusaContainer,
  { displayId, email }: { displayId: number; email: string },
): Promise<string | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id", "email"],
    filters: { display_id: displayId },
  });
  const orders = z.array(z.object({ id: z.string(), email: z.string().nullable() })).parse(data);
  const order = orders.find((one) => one.email?.toLowerCase() === email.toLowerCase());
  if (!order) return null;
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [access] = await sellerOrders.listOrderAccesses({ order_id: order.id }, { select: ["token"] });
  return access?.token ?? null;
}
