import { changeLineSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeLineWorkflow } from "../../../../../../workflows/cart/change-line";
import { parseRequest } from "../../../../../parse-request";
import { answerCart } from "../../answer-cart";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { quantity } = parseRequest(changeLineSchema, req.body);
  const { id: cartId = "", lineId = "" } = req.params;
  await changeLineWorkflow(req.scope).run({ input: { cartId, lineId, quantity } });
  await answerCart(req, res);
}
