import { registrationSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendLater } from "../../../../workflows/account/account-mail";
import { parseRequest } from "../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendLater(req.scope, { kind: "registration", registration: parseRequest(registrationSchema, req.body) });
  res.status(202).json({ done: true });
}
