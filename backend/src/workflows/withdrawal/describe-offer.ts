import type { Withdrawal, WithdrawalOffer } from "@azalai/contracts";
import {
  isWithdrawalInTime,
  lastWithdrawalDay,
  withdrawalTermOf,
  type Locale,
  type WithdrawalTerm,
} from "@azalai/domain";
import type { MedusaContainer, OrderLineItemDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { describeLine } from "../cart/describe-line";
import { lineFactsSchema } from "../cart/line-facts";
import { localeOfCode } from "../../locale-code";
import { currencyOf } from "../cart/minor-of";

/** What of an order its buyer can withdraw from, and what they already did; null for an unknown token. */
export async function describeWithdrawalOffer(
  container: MedusaContainer,
  token: string,
  asked?: Locale,
): Promise<{ orderId: string; offer: WithdrawalOffer } | null> {
  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [access] = await sellerOrders.listOrderAccesses({ token });
  if (!access) return null;
  const { order_id: orderId } = access;
  const order = await container.resolve(Modules.ORDER).retrieveOrder(orderId, {
    select: ["id", "display_id", "currency_code", "locale", "email"],
    relations: ["items", "shipping_address"],
  });
  const locale = asked ?? localeOfCode(order.locale);
  const currency = currencyOf(order.currency_code);
  const items = order.items ?? [];
  const terms = await termsOf(container, items);
  const withdrawals = await withdrawalsOf(sellerOrders, orderId);
  const withdrawn = new Set(withdrawals.flatMap(({ lineIds }) => lineIds));
  const lastDay = lastWithdrawalDay(await receiptsOf(sellerOrders, orderId));
  const offer: WithdrawalOffer = {
    displayId: order.display_id,
    token,
    currency,
    name: [order.shipping_address?.first_name, order.shipping_address?.last_name].filter(Boolean).join(" "),
    email: order.email ?? "",
    lastDay,
    isInTime: isWithdrawalInTime(lastDay, new Date()),
    lines: items.map((item) => {
      const facts = lineFactsSchema.parse(item.metadata);
      const { title, variantTitle, quantity, totalMinor } = describeLine(item, facts, currency, locale);
      return {
        id: item.id,
        title,
        variantTitle,
        quantity,
        totalMinor,
        sellerName: facts.seller.name,
        term: terms.get(item.product_id ?? "") ?? "free",
        isWithdrawn: withdrawn.has(item.id),
      };
    }),
    withdrawals,
  };
  return { orderId, offer };
}

const withdrawalRowSchema = z.object({
  id: z.string(),
  received_at: z.coerce.date(),
  name: z.string(),
  contact: z.string(),
  lines: z.array(z.object({ order_line_id: z.string() })),
});

/** What was declared of an order, first to last. */
export async function withdrawalsOf(sellerOrders: SellerOrderModuleService, orderId: string): Promise<Withdrawal[]> {
  const rows = await sellerOrders.listWithdrawals(
    { order_id: orderId },
    { relations: ["lines"], order: { received_at: "ASC" } },
  );
  return z
    .array(withdrawalRowSchema)
    .parse(rows)
    .map(({ id, received_at, name, contact, lines }) => ({
      id,
      receivedAt: received_at.toISOString(),
      name,
      contact,
      lineIds: lines.map(({ order_line_id }) => order_line_id),
    }));
}

/** When each part of an order reached its buyer; null for one that has not. */
async function receiptsOf(sellerOrders: SellerOrderModuleService, orderId: string): Promise<(Date | null)[]> {
  const parts = await sellerOrders.listSellerOrders({ order_id: orderId }, { select: ["stage", "stage_changed_at"] });
  return parts.map(({ stage, stage_changed_at }) => (stage === "delivered" ? new Date(stage_changed_at) : null));
}

const productSchema = z.object({
  id: z.string(),
  metadata: z.object({ madeToMeasure: z.boolean().default(false) }).nullable(),
  categories: z.array(z.object({ handle: z.string() })).nullish(),
});

/** The terms of the goods, by product. One that is no longer there is not in it. */
async function termsOf(container: MedusaContainer, items: OrderLineItemDTO[]): Promise<Map<string, WithdrawalTerm>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "metadata", "categories.handle"],
    filters: { id: [...new Set(items.flatMap(({ product_id }) => product_id ?? []))] },
  });
  return new Map(
    z
      .array(productSchema)
      .parse(data)
      .map(({ id, metadata, categories }) => [
        id,
        withdrawalTermOf({
          family: categories?.[0]?.handle ?? null,
          isMadeToMeasure: metadata?.madeToMeasure ?? false,
        }),
      ]),
  );
}
