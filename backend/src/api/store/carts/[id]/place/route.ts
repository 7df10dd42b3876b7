import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placeOrder } from "../../../../../workflows/checkout/place-order";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await placeOrder(req.scope, req.params.id ?? ""));
}
