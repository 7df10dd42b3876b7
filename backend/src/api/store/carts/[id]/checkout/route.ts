import { checkoutSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkOut } from "../../../../../workflows/checkout/check-out";
import { parseRequest } from "../../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const checkout = parseRequest(checkoutSchema, req.body);
  res.json(await checkOut(req.scope, req.params.id ?? "", checkout));
}
