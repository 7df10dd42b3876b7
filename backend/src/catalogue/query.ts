import type { RemoteQueryFunction } from "@medusajs/framework/types";

/** Medusa's reading side, as containers and search definitions hand it out. */
export type Query = Pick<RemoteQueryFunction, "graph">;
