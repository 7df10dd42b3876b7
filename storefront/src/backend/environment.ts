import "server-only";
import { z } from "zod";

/** Who runs the shop, as its legal pages must say. A trial may leave any of it open; a shop that sells may not. */
const operatorSchema = z.object({
  OPERATOR_NAME: z.string().min(1),
  OPERATOR_LEGAL_FORM: z.string().min(1),
  OPERATOR_REGISTRATION: z.string().min(1),
  /** On one line, parts separated by commas. */
  OPERATOR_ADDRESS: z.string().min(1),
  OPERATOR_EMAIL: z.email(),
  OPERATOR_PHONE: z.string().min(1),
  /** Who answers for what is published. */
  OPERATOR_PUBLISHER: z.string().min(1),
  /** Name and address of who hosts the shop. */
  OPERATOR_HOST: z.string().min(1),
  /** Where goods given back are sent, in the European Union. */
  OPERATOR_RETURN_ADDRESS: z.string().min(1),
  /** Name and address of the consumer mediator. */
  OPERATOR_MEDIATOR: z.string().min(1),
});
export type OperatorFact = keyof typeof operatorSchema.shape;

const environmentSchema = z.object({
  BACKEND_URL: z.url(),
  PUBLISHABLE_KEY: z.string().min(1),
  STOREFRONT_URL: z.url(),
  REVALIDATE_SECRET: z.string().min(8),
  STRIPE_MODE: z.enum(["sandbox", "test", "live"]),
  ...operatorSchema.partial().shape,
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
    const operator = operatorSchema.safeParse(result.data);
    if (result.data.STRIPE_MODE === "live" && !operator.success) {
      const names = operator.error.issues.map((issue) => issue.path.join(".")).join(", ");
      throw new Error(`A shop that sells must say who runs it: ${names}`);
    }
    parsed = result.data;
  }
  return parsed;
}

/** True where nothing is charged: every page then says so. */
export function isTrialShop(): boolean {
  return environment().STRIPE_MODE !== "live";
}
