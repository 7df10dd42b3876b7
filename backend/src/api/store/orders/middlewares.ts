import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { Refusal } from "../../../refusal";

/** Core shows an order, addresses included, to whoever knows its id; here it is found by its own token only. */
function refuseOrderById(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const isCoreOrder = req.params.id !== "by-token" && req.path === "/";
  next(isCoreOrder ? new Refusal("not_found", "An order is found by its own token only.") : undefined);
}

export const orderMiddlewares: MiddlewareRoute[] = [{ matcher: "/store/orders/:id", middlewares: [refuseOrderById] }];
