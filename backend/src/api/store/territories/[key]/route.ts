import { localeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { storeQuery } from "../../../../http/store-query";
import { findTerritory } from "../../../../territories/find-territories";
import { parseRequest } from "../../../parse-request";
import { handleSchema } from "../../listings/handle";

const askedSchema = z.object({ key: handleSchema, locale: localeSchema });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseRequest(askedSchema, { ...storeQuery(req), key: req.params.key });
  res.json(await findTerritory(req.scope.resolve(ContainerRegistrationKeys.QUERY), asked));
}
