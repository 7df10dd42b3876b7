import { addLineSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addLineWorkflow } from "../../../../../workflows/cart/add-line";
import { parseRequest } from "../../../../parse-request";
import { answerCart } from "../answer-cart";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseRequest(addLineSchema, req.body);
  await addLineWorkflow(req.scope).run({ input: { cartId: req.params.id ?? "", ...input } });
  await answerCart(req, res);
}
