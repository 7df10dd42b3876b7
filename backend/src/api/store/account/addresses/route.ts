import { accountAddressWriteSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addAddress } from "../../../../workflows/account/address-book";
import { parseRequest } from "../../../parse-request";
import { answerAccount } from "../answer-account";
import { requireAccount } from "../require-account";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = await requireAccount(req);
  await addAddress(req.scope, account, parseRequest(accountAddressWriteSchema, req.body));
  await answerAccount(req, res, account.customer.id);
}
