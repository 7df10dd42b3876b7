import { emailConfirmationSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendLater } from "../../../../../workflows/account/account-mail";
import { changeEmail } from "../../../../../workflows/account/change-email";
import { parseRequest } from "../../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { token } = parseRequest(emailConfirmationSchema, req.body);
  const { customerId, from } = await changeEmail(req.scope, token);
  await sendLater(req.scope, { kind: "email_changed", customerId, from });
  res.json({ done: true });
}
