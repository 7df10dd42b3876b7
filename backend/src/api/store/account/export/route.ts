import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { exportAccount } from "../../../../workflows/account/export-account";
import { requireAccount } from "../require-account";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await exportAccount(req.scope, await requireAccount(req)));
}
