import { findWithdrawalSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "../../../../refusal";
import { findOrderTokenOfBuyer } from "../../../../workflows/withdrawal/find-order-token";
import { parseRequest } from "../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const token = await findOrderTokenOfBuyer(req.scope, parseRequest(findWithdrawalSchema, req.body));
  if (!token) throw new Refusal("not_found", "No order has this number and this email address.");
  res.json({ token });
}
