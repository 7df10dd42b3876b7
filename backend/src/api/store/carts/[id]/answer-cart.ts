import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { localeSchema } from "@azalai/contracts";
import { storeQuery } from "../../../../http/store-query";
import { describeCart } from "../../../../workflows/cart/describe-cart";
import { parseRequest } from "../../../parse-request";

/** Answers with the cart as it now is, in the language that the query asks for or else in its own. */
export async function answerCart(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const locale = parseRequest(localeSchema.optional(), storeQuery(req).locale);
  res.json(await describeCart(req.scope, req.params.id ?? "", locale));
}
