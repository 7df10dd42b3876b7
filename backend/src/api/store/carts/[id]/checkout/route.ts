import { checkoutSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findSignedIn } from "../../../../../workflows/account/session";
import { checkOut } from "../../../../../workflows/checkout/check-out";
import { parseRequest } from "../../../../parse-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const checkout = parseRequest(checkoutSchema, req.body);
  // Whose order it becomes is said by the session alone, never by an id.
  const account = await findSignedIn(req.scope, req.get("authorization"));
  res.json(await checkOut(req.scope, req.params.id ?? "", checkout, account?.customer.id));
}
