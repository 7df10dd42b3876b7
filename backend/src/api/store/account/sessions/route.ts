import { logInSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logIn } from "../../../../workflows/account/log-in";
import { parseRequest } from "../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await logIn(req.scope, parseRequest(logInSchema, req.body)));
}
