import { passwordChangeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changePassword } from "../../../../workflows/account/change-password";
import { parseRequest } from "../../../parse-request";
import { requireAccount } from "../require-account";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const account = await requireAccount(req);
  res.json(await changePassword(req.scope, account, parseRequest(passwordChangeSchema, req.body)));
}
