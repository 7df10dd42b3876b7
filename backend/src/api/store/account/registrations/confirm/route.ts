import { linkWithPasswordSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { registerAccount } from "../../../../../workflows/account/register-account";
import { parseRequest } from "../../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await registerAccount(req.scope, parseRequest(linkWithPasswordSchema, req.body)));
}
