/** Who may call a route. */
export type Actor =
  /** Anyone who holds the shop's publishable key, which is no secret. */
  | "visitor"
  /** Whoever holds the unguessable token of one thing. */
  | "bearer"
  /** Whoever holds a link that was mailed, once. */
  | "mailbox"
  /** A person with a session of their account. */
  | "customer"
  /** A signed-in user of the desk. */
  | "desk"
  /** Machines that watch the process; nothing of the shop is told. */
  | "monitor";

/** How much of what a route is about its caller reaches. */
export type Scope = "public" | "own-cart" | "own-order" | "own-account" | "network" | "none";

export interface RouteScope {
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As the folders under `src/api` write it. */
  path: string;
  actor: Actor;
  scope: Scope;
}

/** Every route of ours. One that is missing here fails a test, so that nobody adds one without saying who it is for. */
export const ROUTE_SCOPES: readonly RouteScope[] = [
  { method: "GET", path: "/admin/sellers", actor: "desk", scope: "network" },
  { method: "GET", path: "/admin/orders/[id]/seller-orders", actor: "desk", scope: "network" },
  { method: "GET", path: "/ready", actor: "monitor", scope: "none" },
  { method: "GET", path: "/store/listings", actor: "visitor", scope: "public" },
  { method: "GET", path: "/store/listings/[handle]", actor: "visitor", scope: "public" },
  { method: "GET", path: "/store/journeys", actor: "visitor", scope: "public" },
  { method: "GET", path: "/store/journeys/[handle]", actor: "visitor", scope: "public" },
  { method: "GET", path: "/store/territories", actor: "visitor", scope: "public" },
  { method: "GET", path: "/store/territories/[key]", actor: "visitor", scope: "public" },
  { method: "GET", path: "/store/sellers", actor: "visitor", scope: "public" },
  { method: "GET", path: "/store/sellers/[handle]", actor: "visitor", scope: "public" },
  { method: "POST", path: "/store/carts/open", actor: "visitor", scope: "own-cart" },
  { method: "GET", path: "/store/carts/[id]/summary", actor: "bearer", scope: "own-cart" },
  { method: "POST", path: "/store/carts/[id]/lines", actor: "bearer", scope: "own-cart" },
  { method: "POST", path: "/store/carts/[id]/lines/[lineId]", actor: "bearer", scope: "own-cart" },
  { method: "POST", path: "/store/carts/[id]/promotion", actor: "bearer", scope: "own-cart" },
  { method: "POST", path: "/store/carts/[id]/checkout", actor: "bearer", scope: "own-cart" },
  { method: "POST", path: "/store/carts/[id]/place", actor: "bearer", scope: "own-cart" },
  { method: "GET", path: "/store/orders/by-token/[token]", actor: "bearer", scope: "own-order" },
  { method: "POST", path: "/store/withdrawals", actor: "bearer", scope: "own-order" },
  { method: "POST", path: "/store/withdrawals/find", actor: "visitor", scope: "own-order" },
  { method: "GET", path: "/store/withdrawals/by-token/[token]", actor: "bearer", scope: "own-order" },
  { method: "POST", path: "/store/account/registrations", actor: "visitor", scope: "own-account" },
  { method: "POST", path: "/store/account/registrations/confirm", actor: "mailbox", scope: "own-account" },
  { method: "POST", path: "/store/account/sessions", actor: "visitor", scope: "own-account" },
  { method: "POST", path: "/store/account/password-resets", actor: "visitor", scope: "own-account" },
  { method: "POST", path: "/store/account/password-resets/confirm", actor: "mailbox", scope: "own-account" },
  { method: "GET", path: "/store/account", actor: "customer", scope: "own-account" },
  { method: "POST", path: "/store/account/name", actor: "customer", scope: "own-account" },
  { method: "POST", path: "/store/account/preferences", actor: "customer", scope: "own-account" },
  { method: "POST", path: "/store/account/password", actor: "customer", scope: "own-account" },
  { method: "POST", path: "/store/account/email", actor: "customer", scope: "own-account" },
  { method: "POST", path: "/store/account/email/confirm", actor: "mailbox", scope: "own-account" },
  { method: "POST", path: "/store/account/addresses", actor: "customer", scope: "own-account" },
  { method: "POST", path: "/store/account/addresses/[id]", actor: "customer", scope: "own-account" },
  { method: "DELETE", path: "/store/account/addresses/[id]", actor: "customer", scope: "own-account" },
  { method: "GET", path: "/store/account/orders", actor: "customer", scope: "own-account" },
  { method: "GET", path: "/store/account/export", actor: "customer", scope: "own-account" },
  { method: "POST", path: "/store/account/deletion", actor: "customer", scope: "own-account" },
];
