import { linkWithPasswordSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { resetPassword } from "../../../../../workflows/account/change-password";
import { parseRequest } from "../../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await resetPassword(req.scope, parseRequest(linkWithPasswordSchema, req.body)));
}
