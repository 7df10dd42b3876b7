import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { describeAccount } from "../../../workflows/account/describe-account";
import { requireAccount } from "./require-account";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(describeAccount(await requireAccount(req)));
}
