import { openCartSchema } from "@azalai/contracts";
import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http";
import { environment } from "../../../../environment";
import { openCartWorkflow } from "../../../../workflows/cart/open-cart";
import { describeCart } from "../../../../workflows/cart/describe-cart";
import { parseRequest } from "../../../parse-request";
import { signCartToken } from "../cart-token";

export async function POST(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const input = parseRequest(openCartSchema, req.body);
  const [salesChannelId = ""] = req.publishable_key_context.sales_channel_ids;
  const { result } = await openCartWorkflow(req.scope).run({ input: { ...input, salesChannelId } });
  const cart = await describeCart(req.scope, result.id, input.locale);
  res.json({ cart, token: signCartToken(cart.id, environment().linkSecret) });
}
