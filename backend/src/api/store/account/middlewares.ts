import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { Refusal } from "../../../refusal";

/**
 * Core's own ways to be a customer are closed: they say which addresses have an account, take any password, prove no
 * address, and accept sessions that were ended.
 */
function refuseCore(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(new Refusal("not_found", `${req.method} ${req.originalUrl.split("?")[0]} is not part of this shop.`));
}

/** What an account says belongs to one person. */
function keepNowhere(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("cache-control", "no-store");
  next();
}

/** Lists a customer's orders; a single one is guarded with the orders. */
function refuseCoreOrders(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const [, id = "", action] = req.path.split("/");
  if (id === "" || action === "transfer") return refuseCore(req, res, next);
  next();
}

export const accountMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/customer", middlewares: [refuseCore] },
  { matcher: "/store/customers", middlewares: [refuseCore] },
  { matcher: "/store/orders", middlewares: [refuseCoreOrders] },
  { matcher: "/store/account", middlewares: [keepNowhere] },
];
