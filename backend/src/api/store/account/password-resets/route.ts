import { passwordResetSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendLater } from "../../../../workflows/account/account-mail";
import { parseRequest } from "../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { email } = parseRequest(passwordResetSchema, req.body);
  await sendLater(req.scope, { kind: "reset", email });
  res.status(202).json({ done: true });
}
