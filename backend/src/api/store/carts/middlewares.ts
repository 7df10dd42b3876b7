import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { environment } from "../../../environment";
import { Refusal } from "../../../refusal";
import { isCartTokenValid } from "./cart-token";

/** The writes of this shop. Core's own are closed: they know neither sellers nor payments that were already opened. */
const WRITES = ["lines", "promotion", "checkout", "place"];

/** Whoever names a cart must prove that they opened it. */
function requireCartToken(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { id: cartId = "" } = req.params;
  const [, action = ""] = req.path.split("/");
  if (cartId === "open" && action === "" && req.method === "POST") return next();
  if (!isCartTokenValid(cartId, req.get("x-cart-token"), environment().linkSecret))
    return next(new Refusal("cart_foreign", "x-cart-token does not belong to this cart."));
  const isRead = req.method === "GET" || req.method === "OPTIONS";
  next(isRead || WRITES.includes(action) ? undefined : closed(req));
}

function refuseCore(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(closed(req));
}

function closed(req: MedusaRequest): Refusal {
  return new Refusal("not_found", `${req.method} ${req.originalUrl.split("?")[0]} is not part of this shop.`);
}

export const cartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [refuseCore] },
  { matcher: "/store/carts/:id", middlewares: [requireCartToken] },
  // Checkout opens payments itself, on the server.
  { matcher: "/store/payment-collections", middlewares: [refuseCore] },
];
