import { localeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { storeQuery } from "../../../http/store-query";
import { findTerritories } from "../../../territories/find-territories";
import { parseRequest } from "../../parse-request";

const askedSchema = z.object({ locale: localeSchema });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseRequest(askedSchema, storeQuery(req));
  res.json(await findTerritories(req.scope.resolve(ContainerRegistrationKeys.QUERY), asked));
}
