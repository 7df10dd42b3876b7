import type { MedusaRequest } from "@medusajs/framework/http";
import { Refusal } from "../../../refusal";
import type { AccountRecord } from "../../../workflows/account/account-record";
import { findSignedIn } from "../../../workflows/account/session";

/** Whose session a request carries. @throws Refusal `unauthorized` where it carries none that still holds */
export async function requireAccount(req: MedusaRequest): Promise<AccountRecord> {
  const account = await findSignedIn(req.scope, req.get("authorization"));
  if (!account) throw new Refusal("unauthorized", "There is no session, or it has ended.");
  return account;
}
