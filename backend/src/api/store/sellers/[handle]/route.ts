import { localeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dayOf } from "../../../../catalogue/day";
import { findSeller } from "../../../../catalogue/find-sellers";
import { storeQuery } from "../../../../http/store-query";
import { parseRequest } from "../../../parse-request";
import { handleSchema } from "../../listings/handle";

const askedSchema = z.object({ handle: handleSchema, locale: localeSchema });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = parseRequest(askedSchema, { ...storeQuery(req), handle: req.params.handle });
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  res.json(await findSeller(query, { ...asked, today: dayOf(new Date()) }));
}
