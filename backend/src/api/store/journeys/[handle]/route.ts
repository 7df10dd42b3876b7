import { localeSchema, marketSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { storeQuery } from "../../../../http/store-query";
import { findJourney } from "../../../../travel/find-journeys";
import { parseRequest } from "../../../parse-request";
import { handleSchema } from "../../listings/handle";

const askedSchema = z.object({ handle: handleSchema, locale: localeSchema, market: marketSchema });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseRequest(askedSchema, { ...storeQuery(req), handle: req.params.handle });
  res.json(await findJourney(req.scope.resolve(ContainerRegistrationKeys.QUERY), asked));
}
