import type { SandboxState } from "../state.js";
import { invalidRequest } from "./stripe-error.js";

/** The fields that hold another object's id, and where that object is kept. */
const REFERENCES: Record<string, (state: SandboxState, id: string) => object | undefined> = {
  payment_intent: (state, id) => state.paymentIntents[id],
  latest_charge: (state, id) => state.charges[id],
  charge: (state, id) => state.charges[id],
  payment_method: (state, id) => state.paymentMethods[id],
  balance_transaction: (state, id) => state.balanceTransactions[id],
  product: (state, id) => state.products[id],
  customer: (state, id) => state.customers[id],
};

/**
 * The object with the objects that `expand` names in place of their ids (`latest_charge.balance_transaction`).
 * @throws StripeApiError for a field that cannot be expanded.
 */
export function expandObject(object: object, paths: readonly string[], state: SandboxState): object {
  return paths.reduce<object>((expanded, path) => expandPath(expanded, path.split("."), path, state), object);
}

function expandPath(object: object, [field, ...rest]: string[], path: string, state: SandboxState): object {
  const copy: Record<string, unknown> = { ...object };
  const value = field === undefined ? undefined : copy[field];
  if (field === "data" && Array.isArray(value)) {
    return { ...copy, data: value.map((item: object) => expandPath(item, rest, path, state)) };
  }
  if (field === undefined || !(field in copy)) throw cannotExpand(path);
  if (typeof value === "object" && value !== null) {
    return rest.length === 0 ? object : { ...copy, [field]: expandPath(value, rest, path, state) };
  }
  if (value === null) return object;
  const target = typeof value === "string" ? REFERENCES[field]?.(state, value) : undefined;
  if (target === undefined) throw cannotExpand(path);
  return { ...copy, [field]: rest.length === 0 ? target : expandPath(target, rest, path, state) };
}

function cannotExpand(path: string): Error {
  return invalidRequest(`This property cannot be expanded (${path}).`, { param: "expand" });
}
