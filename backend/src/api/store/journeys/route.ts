import { localeSchema, marketSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { storeQuery } from "../../../http/store-query";
import { findJourneys } from "../../../travel/find-journeys";
import { parseRequest } from "../../parse-request";

const askedSchema = z.object({ locale: localeSchema, market: marketSchema });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseRequest(askedSchema, storeQuery(req));
  res.json({ journeys: await findJourneys(req.scope.resolve(ContainerRegistrationKeys.QUERY), asked) });
}
