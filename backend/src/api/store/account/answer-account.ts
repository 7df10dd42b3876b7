import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Refusal } from "../../../refusal";
import { findAccountById } from "../../../workflows/account/account-record";
import { describeAccount } from "../../../workflows/account/describe-account";

/** Every change of an account answers with the account as it now is. */
export async function answerAccount(req: MedusaRequest, res: MedusaResponse, customerId: string): Promise<void> {
  const account = await findAccountById(req.scope, customerId);
  if (!account) throw new Refusal("unauthorized", "The account is gone.");
  res.json(describeAccount(account));
}
