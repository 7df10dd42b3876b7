import { z } from "zod";
import { isCurrency } from "../money.js";
import { invalidRequest, type StripeApiError } from "./stripe-error.js";

/** Stripe's bodies are forms: every leaf arrives as text. */
export const textParam = z.string().max(5_000);
export const integerParam = z
  .string()
  .regex(/^-?\d{1,12}$/, "Invalid integer")
  .transform(Number);
export const amountParam = integerParam.refine(
  (amount) => amount > 0,
  "This value must be greater than or equal to 1.",
);
export const urlParam = z.url({ protocol: /^https?$/, error: "Not a valid URL" }).max(5_000);
export const currencyParam = z
  .string()
  .toLowerCase()
  .refine((code) => isCurrency(code), "Invalid currency");
/** At most 50 keys of 40 characters with values of 500 (https://docs.stripe.com/api/metadata). */
export const metadataParam = z
  .record(z.string().max(40), z.string().max(500))
  .refine((metadata) => Object.keys(metadata).length <= 50, "Metadata can have up to 50 keys.");
export const expandParam = z.array(z.string().max(200)).max(20).optional();

/** The parameters of a list: newest first, `limit` from 1 to 100. */
export const listParams = {
  limit: integerParam.refine((limit) => limit >= 1 && limit <= 100, "Invalid limit").optional(),
  starting_after: textParam.optional(),
  expand: expandParam,
};

/**
 * Reads a request's parameters by a strict schema.
 * @throws StripeApiError `parameter_missing`, `parameter_unknown` or `parameter_invalid`, naming the parameter.
 */
export function readParams<Schema extends z.ZodType>(schema: Schema, params: unknown): z.output<Schema> {
  const result = schema.safeParse(params);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw issue === undefined ? invalidRequest("Invalid request") : refusalOf(issue, params);
}

function refusalOf(issue: z.core.$ZodIssue, params: unknown): StripeApiError {
  if (issue.code === "unrecognized_keys") {
    const param = bracketPath([...issue.path, issue.keys[0] ?? ""]);
    return invalidRequest(`Received unknown parameter: ${param}`, { code: "parameter_unknown", param });
  }
  const param = bracketPath(issue.path);
  if (valueAt(params, issue.path) === undefined) {
    return invalidRequest(`Missing required param: ${param}.`, { code: "parameter_missing", param });
  }
  return invalidRequest(`Invalid ${param}: ${issue.message}`, { code: "parameter_invalid", param });
}

function bracketPath(path: readonly PropertyKey[]): string {
  return path.map((key, depth) => (depth === 0 ? String(key) : `[${String(key)}]`)).join("");
}

function valueAt(params: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    params,
  );
}
