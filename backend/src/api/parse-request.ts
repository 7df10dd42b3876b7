import type { z } from "@medusajs/framework/zod";
import { Refusal } from "../refusal";

/**
 * What a client sent, as the contract defines it.
 * @throws Refusal `invalid_input`, naming the first field at fault
 */
export function parseRequest<T>(schema: z.ZodType<T>, sent: unknown): T {
  const parsed = schema.safeParse(sent);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    "invalid_input",
    issue?.message ?? "The request cannot be read.",
    issue?.path.join(".") || undefined,
  );
}
