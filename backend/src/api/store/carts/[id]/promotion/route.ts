import { promotionSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { setPromotionWorkflow } from "../../../../../workflows/cart/set-promotion";
import { parseRequest } from "../../../../parse-request";
import { answerCart } from "../answer-cart";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { code } = parseRequest(promotionSchema, req.body);
  await setPromotionWorkflow(req.scope).run({ input: { cartId: req.params.id ?? "", code } });
  await answerCart(req, res);
}
