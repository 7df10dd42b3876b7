import { accountNameSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { parseRequest } from "../../../parse-request";
import { answerAccount } from "../answer-account";
import { requireAccount } from "../require-account";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { customer } = await requireAccount(req);
  const { firstName, lastName } = parseRequest(accountNameSchema, req.body);
  await req.scope
    .resolve(Modules.CUSTOMER)
    .updateCustomers(customer.id, { first_name: firstName, last_name: lastName });
  await answerAccount(req, res, customer.id);
}
