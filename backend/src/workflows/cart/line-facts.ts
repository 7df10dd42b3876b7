import { z } from "@medusajs/framework/zod";
import { storedPictureSchema } from "../../catalogue/good";

const bothTextSchema = z.object({ fr: z.string(), en: z.string() });

/**
 * What a line of a cart keeps of its good, as metadata: enough to be shown in either language without asking the catalogue
 * again, and to cut the order by seller. Core copies it to the order's line.
 */
export const lineFactsSchema = z.object({
  seller: z.object({ id: z.string(), handle: z.string(), name: z.string(), town: z.string() }),
  title: bothTextSchema,
  /** Null where the good has a single variant. */
  variantTitle: bothTextSchema.nullable(),
  picture: storedPictureSchema,
  /** Days to make one; null where it was in stock, or is never made to order. */
  madeToOrderDays: z.number().int().nullable(),
});
export type LineFacts = z.infer<typeof lineFactsSchema>;

/** What a delivery of a cart keeps as its data, for the same reason. */
export const deliveryFactsSchema = z.object({ name: bothTextSchema });
