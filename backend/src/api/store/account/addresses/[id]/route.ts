import { accountAddressWriteSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeAddress, deleteAddress } from "../../../../../workflows/account/address-book";
import { parseRequest } from "../../../../parse-request";
import { answerAccount } from "../../answer-account";
import { requireAccount } from "../../require-account";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = await requireAccount(req);
  await changeAddress(req.scope, account, req.params.id ?? "", parseRequest(accountAddressWriteSchema, req.body));
  await answerAccount(req, res, account.customer.id);
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = await requireAccount(req);
  await deleteAddress(req.scope, account, req.params.id ?? "");
  await answerAccount(req, res, account.customer.id);
}
