import "server-only";
import { z } from "zod";

const environmentSchema = z.object({
  BACKEND_URL: z.url(),
  PUBLISHABLE_KEY: z.string().min(1),
  STOREFRONT_URL: z.url(),
  REVALIDATE_SECRET: z.string().min(8),
  STRIPE_MODE: z.enum(["sandbox", "test", "live"]),
});

let parsed: z.infer<typeof environmentSchema> | undefined;

/** The storefront's settings, read when first needed: a build needs none of them. Throws with the names of those that are wrong. */
export function environment(): z.infer<typeof environmentSchema> {
  if (!parsed) {
    const result = environmentSchema.safeParse(process.env);
    if (!result.success) {
      const names = result.error.issues.map((issue) => issue.path.join(".")).join(", ");
      throw new Error(`Missing or wrong in the environment: ${names}`);
    }
    parsed = result.data;
  }
  return parsed;
}

/** True where nothing is charged: every page then says so. */
export function isTrialShop(): boolean {
  return environment().STRIPE_MODE !== "live";
}
