import { accountDeletionSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendLater } from "../../../../workflows/account/account-mail";
import { deleteAccount } from "../../../../workflows/account/delete-account";
import { checkPassword } from "../../../../workflows/account/password";
import { parseRequest } from "../../../parse-request";
import { requireAccount } from "../require-account";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = await requireAccount(req);
  const { email, first_name } = account.customer;
  const { password } = parseRequest(accountDeletionSchema, req.body);
  await checkPassword(req.scope, { email, password });
  await deleteAccount(req.scope, account);
  await sendLater(req.scope, { kind: "deleted", email, firstName: first_name ?? "", locale: account.facts.locale });
  res.json({ done: true });
}
