import "server-only";
import { createHmac } from "node:crypto";
import { signedVisitor, VISITOR_HEADER } from "@azalai/contracts";
import { headers } from "next/headers";
import { environment } from "./environment";

/**
 * Tells the backend for whom a request is made, see `VISITOR_HEADER`. The address is the one that the nearest proxy saw, or
 * this server itself where it stands alone. Only in an action or a route handler.
 */
export async function visitorHeaders(): Promise<Record<string, string>> {
  const address = (await headers()).get("x-forwarded-for")?.split(",").at(-1)?.trim();
  if (!address) return {};
  const signature = createHmac("sha256", environment().REVALIDATE_SECRET).update(signedVisitor(address)).digest("hex");
  return { [VISITOR_HEADER]: `${address} ${signature}` };
}
