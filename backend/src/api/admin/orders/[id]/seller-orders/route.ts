import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { sellerOrderStageSchema } from "@azalai/contracts";
import type { SellerOrderStage } from "@azalai/domain";
import { SELLER_ORDER_MODULE } from "../../../../../modules/seller-order";
import type { SellerOrderModuleService } from "../../../../../modules/seller-order/service";
import { withdrawalsOf } from "../../../../../workflows/withdrawal/describe-offer";

const sellerOrderSchema = z.object({
  id: z.string(),
  currency_code: z.string(),
  stage: sellerOrderStageSchema,
  stage_changed_at: z.coerce.date(),
  total_minor: z.number(),
  net_minor: z.number(),
  commission_minor: z.number(),
  seller: z.object({ name: z.string(), town: z.string() }),
});

/** One seller's part of an order as the desk sees it; money in minor units of `currency`. */
export interface SellerOrderRow {
  id: string;
  currency: string;
  seller: { name: string; town: string };
  stage: SellerOrderStage;
  stageChangedAt: string;
  totalMinor: number;
  /** What the seller is owed. */
  netMinor: number;
  commissionMinor: number;
}

/** What the buyer withdrew from. */
export interface WithdrawalRow {
  id: string;
  receivedAt: string;
  name: string;
  contact: string;
  goods: string[];
}

interface SellerOrdersAnswer {
  sellerOrders: SellerOrderRow[];
  withdrawals: WithdrawalRow[];
}

export async function GET(req: MedusaRequest, res: MedusaResponse<SellerOrdersAnswer>): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_order",
    fields: [
      "id",
      "currency_code",
      "stage",
      "stage_changed_at",
      "total_minor",
      "net_minor",
      "commission_minor",
      "seller.name",
      "seller.town",
    ],
    filters: { order_id: req.params.id },
    pagination: { order: { id: "ASC" } },
  });
  const sellerOrders = z
    .array(sellerOrderSchema)
    .parse(data)
    .map((row) => ({
      id: row.id,
      currency: row.currency_code,
      seller: row.seller,
      stage: row.stage,
      stageChangedAt: row.stage_changed_at.toISOString(),
      totalMinor: row.total_minor,
      netMinor: row.net_minor,
      commissionMinor: row.commission_minor,
    }));
  res.json({ sellerOrders, withdrawals: await withdrawalRowsOf(req, req.params.id ?? "") });
}

async function withdrawalRowsOf({ scope }: MedusaRequest, orderId: string): Promise<WithdrawalRow[]> {
  const withdrawals = await withdrawalsOf(scope.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE), orderId);
  if (withdrawals.length === 0) return [];
  const { items = [] } = await scope.resolve(Modules.ORDER).retrieveOrder(orderId, { relations: ["items"] });
  return withdrawals.map(({ lineIds, ...withdrawal }) => ({
    ...withdrawal,
    goods: items.filter(({ id }) => lineIds.includes(id)).map(({ title, quantity }) => `${quantity} × ${title}`),
  }));
}
