import { createHmac, timingSafeEqual } from "node:crypto";
import { signedVisitor, VISITOR_HEADER } from "@azalai/contracts";
import type { MedusaRequest } from "@medusajs/framework/http";
import { environment } from "../environment";

/** The address of whoever is served: the storefront's word where it signed it, else that of the caller itself. */
export function visitorAddressOf(req: MedusaRequest): string {
  return readVisitor(req.get(VISITOR_HEADER), environment().revalidateSecret) ?? req.ip ?? "unknown";
}

/** The address in a {@link VISITOR_HEADER}; null where it is not signed with the secret. */
export function readVisitor(header: string | undefined, secret: string): string | null {
  const [, address, signature] = /^([0-9A-Fa-f.:]{2,45}) ([0-9a-f]{64})$/.exec(header ?? "") ?? [];
  if (!address || !signature) return null;
  const expected = createHmac("sha256", secret).update(signedVisitor(address)).digest();
  return timingSafeEqual(Buffer.from(signature, "hex"), expected) ? address : null;
}
