import { breakdownSchema, sellerOrderStageSchema, type Order } from "@azalai/contracts";
import { scaleBreakdown, summedBreakdown, type CurrencyCode, type Locale } from "@azalai/domain";
import type { MedusaContainer, OrderLineItemDTO, OrderShippingMethodDTO } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, PaymentCollectionStatus } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { addressOf } from "../cart/address";
import { describeLine } from "../cart/describe-line";
import { deliveryFactsSchema, lineFactsSchema } from "../cart/line-facts";
import { localeOfCode } from "../../locale-code";
import { currencyOf, marketOfCurrency } from "../cart/minor-of";
import { antennaTownsOf } from "./antenna-towns";

const sellerOrderSchema = z.object({
  id: z.string(),
  seller_id: z.string(),
  stage: sellerOrderStageSchema,
  stage_changed_at: z.coerce.date(),
  items_minor: z.number(),
  discount_minor: z.number(),
  shipping_minor: z.number(),
  tax_minor: z.number(),
  commission_minor: z.number(),
  net_minor: z.number(),
  total_minor: z.number(),
  lines: z.array(z.object({ order_line_id: z.string(), quantity: z.number(), breakdown: breakdownSchema })),
});
type SellerOrderRow = z.infer<typeof sellerOrderSchema>;

const stageEventSchema = z.object({
  seller_order_id: z.string(),
  stage: sellerOrderStageSchema,
  happened_at: z.coerce.date(),
});
type StageEventRow = z.infer<typeof stageEventSchema>;

/** An order as its buyer reads it, in the language asked for or else in that of the purchase; null for an unknown token. */
export async function describeOrderByToken(
  container: MedusaContainer,
  token: string,
  locale?: Locale,
): Promise<Order | null> {
  const [access] = await sellerOrdersOf(container).listOrderAccesses({ token });
  return access ? describe(container, access, locale) : null;
}

/** An order as its buyer reads it, in the language of the purchase. @throws Error where the order was never recorded */
export async function describeOrder(container: MedusaContainer, orderId: string): Promise<Order> {
  const [access] = await sellerOrdersOf(container).listOrderAccesses({ order_id: orderId });
  if (!access) throw new Error(`order ${orderId} has no token`);
  return describe(container, access);
}

function sellerOrdersOf(container: MedusaContainer): SellerOrderModuleService {
  return container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
}

async function describe(
  container: MedusaContainer,
  { order_id, token }: { order_id: string; token: string },
  asked?: Locale,
): Promise<Order> {
  const order = await container.resolve(Modules.ORDER).retrieveOrder(order_id, {
    select: ["id", "display_id", "created_at", "currency_code", "locale", "email", "metadata", "total"],
    relations: ["items", "shipping_methods", "shipping_address"],
  });
  const rows = await sellerOrdersOf(container).listSellerOrders(
    { order_id },
    { relations: ["lines"], order: { created_at: "ASC", id: "ASC" } },
  );
  const parts = z.array(sellerOrderSchema).parse(rows);
  const events = await sellerOrdersOf(container).listSellerOrderStageEvents(
    { seller_order_id: parts.map(({ id }) => id) },
    { order: { happened_at: "ASC", created_at: "ASC" } },
  );
  const history = z.array(stageEventSchema).parse(events);
  const antennaTowns = await antennaTownsOf(
    container,
    parts.map(({ seller_id }) => seller_id),
  );
  const currency = currencyOf(order.currency_code);
  const locale = asked ?? localeOfCode(order.locale);
  const paymentMethod = order.metadata?.paymentMethod === "antenna" ? "antenna" : "card";
  const sum = (amountOf: (part: SellerOrderRow) => number) => parts.reduce((total, part) => total + amountOf(part), 0);
  return {
    displayId: order.display_id,
    token,
    placedAt: new Date(order.created_at).toISOString(),
    market: marketOfCurrency(currency).code,
    currency,
    locale,
    email: order.email ?? "",
    address: order.shipping_address ? addressOf(order.shipping_address) : {},
    shippingOptionName: deliveryName(order.shipping_methods?.[0], locale),
    paymentMethod,
    isPaid: await isPaid(container, order_id, paymentMethod),
    sellerOrders: parts.map((part) => ({
      ...sellerOrderOf(part, order.items ?? [], currency, locale),
      history: historyOf(part, history),
      antennaTown: antennaTowns.get(part.seller_id) ?? null,
    })),
    itemsMinor: sum((part) => part.items_minor),
    discountMinor: sum((part) => part.discount_minor),
    shippingMinor: sum((part) => part.shipping_minor),
    taxMinor: sum((part) => part.tax_minor),
    totalMinor: sum((part) => part.total_minor),
    breakdown: summedBreakdown(
      parts.flatMap(({ lines }) => lines.map(({ breakdown, quantity }) => scaleBreakdown(breakdown, quantity))),
    ),
  };
}

function deliveryName(method: OrderShippingMethodDTO | undefined, locale: Locale): string {
  const facts = deliveryFactsSchema.safeParse(method?.data);
  return facts.success ? facts.data.name[locale] : (method?.name ?? "");
}

/** A card's payment is the buyer's act once it is held; cash at an antenna only once it is taken in. */
async function isPaid(
  container: MedusaContainer,
  orderId: string,
  paymentMethod: Order["paymentMethod"],
): Promise<boolean> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_payment_collection",
    fields: ["payment_collection.status"],
    filters: { order_id: orderId },
  });
  const links = z.array(z.object({ payment_collection: z.object({ status: z.string() }) })).parse(data);
  const statuses = links.map(({ payment_collection }) => payment_collection.status);
  return (
    statuses.includes(PaymentCollectionStatus.COMPLETED) ||
    (paymentMethod === "card" && statuses.includes(PaymentCollectionStatus.AUTHORIZED))
  );
}

function historyOf({ id }: SellerOrderRow, events: StageEventRow[]): Order["sellerOrders"][number]["history"] {
  return events
    .filter(({ seller_order_id }) => seller_order_id === id)
    .map(({ stage, happened_at }) => ({ stage, at: happened_at.toISOString() }));
}

function sellerOrderOf(
  part: SellerOrderRow,
  items: OrderLineItemDTO[],
  currency: CurrencyCode,
  locale: Locale,
): Omit<Order["sellerOrders"][number], "history" | "antennaTown"> {
  const sold = part.lines.flatMap(({ order_line_id }) => {
    const item = items.find(({ id }) => id === order_line_id);
    return item ? [{ item, facts: lineFactsSchema.parse(item.metadata) }] : [];
  });
  const [first] = sold;
  if (!first) throw new Error(`seller order ${part.id} has no line of its order`);
  const { handle, name, town } = first.facts.seller;
  return {
    id: part.id,
    seller: { handle, name, town },
    stage: part.stage,
    stageChangedAt: part.stage_changed_at.toISOString(),
    lines: sold.map(({ item, facts }) => describeLine(item, facts, currency, locale)),
    itemsMinor: part.items_minor,
    discountMinor: part.discount_minor,
    shippingMinor: part.shipping_minor,
    taxMinor: part.tax_minor,
    commissionMinor: part.commission_minor,
    netMinor: part.net_minor,
    totalMinor: part.total_minor,
  };
}
