import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { findListings } from "../../../catalogue/find-listings";
import { storeQuery } from "../../../http/store-query";
import { parseListingQuery } from "./query-parameters";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await findListings(req.scope, parseListingQuery(storeQuery(req))));
}
