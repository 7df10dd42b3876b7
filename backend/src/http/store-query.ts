import type { MedusaRequest } from "@medusajs/framework/http";

/** The parameters of a `/store` address. Core takes the language out of them and puts it on the request. */
export function storeQuery(req: MedusaRequest): Record<string, unknown> {
  return { ...req.query, locale: req.locale };
}
