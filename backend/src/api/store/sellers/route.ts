import { localeSchema } from "@azalai/contracts";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { dayOf } from "../../../catalogue/day";
import { findSellers } from "../../../catalogue/find-sellers";
import { storeQuery } from "../../../http/store-query";
import { parseRequest } from "../../parse-request";

const askedSchema = z.object({ locale: localeSchema });

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { locale } = parseRequest(askedSchema, storeQuery(req));
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  res.json({ sellers: await findSellers(query, { locale, today: dayOf(new Date()) }) });
}
