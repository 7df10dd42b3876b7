import { preferencesSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeFacts } from "../../../../workflows/account/account-record";
import { describeAccount } from "../../../../workflows/account/describe-account";
import { parseRequest } from "../../../parse-request";
import { requireAccount } from "../require-account";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = await requireAccount(req);
  res.json(describeAccount(await changeFacts(req.scope, account, parseRequest(preferencesSchema, req.body))));
}
