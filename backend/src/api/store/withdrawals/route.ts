import { withdrawalRequestSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { recordWithdrawal } from "../../../workflows/withdrawal/record-withdrawal";
import { parseRequest } from "../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await recordWithdrawal(req.scope, parseRequest(withdrawalRequestSchema, req.body)));
}
