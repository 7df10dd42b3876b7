import { emailChangeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendLater } from "../../../../workflows/account/account-mail";
import { checkPassword } from "../../../../workflows/account/password";
import { parseRequest } from "../../../parse-request";
import { requireAccount } from "../require-account";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customer } = await requireAccount(req);
  const { email, password } = parseRequest(emailChangeSchema, req.body);
  await checkPassword(req.scope, { email: customer.email, password });
  await sendLater(req.scope, { kind: "email_change", customerId: customer.id, to: email });
  res.status(202).json({ done: true });
}
