import { localeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { storeQuery } from "../../../../../http/store-query";
import { Refusal } from "../../../../../refusal";
import { describeWithdrawalOffer } from "../../../../../workflows/withdrawal/describe-offer";
import { parseRequest } from "../../../../parse-request";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = parseRequest(localeSchema.optional(), storeQuery(req).locale);
  const found = await describeWithdrawalOffer(req.scope, req.params.token ?? "", locale);
  if (!found) throw new Refusal("not_found", "No order has this token.");
  res.json(found.offer);
}
