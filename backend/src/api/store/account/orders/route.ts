import { localeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { storeQuery } from "../../../../http/store-query";
import { listOrders } from "../../../../workflows/account/list-orders";
import { parseRequest } from "../../../parse-request";
import { requireAccount } from "../require-account";

const querySchema = z.object({ locale: localeSchema, page: z.coerce.number().int().min(1).max(1000).default(1) });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = await requireAccount(req);
  const { locale, page } = storeQuery(req);
  res.json(await listOrders(req.scope, account, parseRequest(querySchema, { locale, page })));
}
