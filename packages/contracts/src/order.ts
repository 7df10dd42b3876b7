import { SELLER_ORDER_STAGES } from "@azalai/domain";
import { z } from "zod";
import { addressSchema, cartLineSchema } from "./cart.js";
import { currencySchema, localeSchema, marketSchema, minorSchema, breakdownSchema } from "./money.js";

export const sellerOrderStageSchema = z.enum(SELLER_ORDER_STAGES);

/** `GET /store/orders/by-token/:token`: what the thank-you and tracking pages show. */
export const orderSchema = z.object({
  displayId: z.number().int(),
  token: z.string(),
  placedAt: z.string(),
  market: marketSchema,
  currency: currencySchema,
  locale: localeSchema,
  email: z.string(),
  address: addressSchema.partial(),
  shippingOptionName: z.string(),
  paymentMethod: z.enum(["card", "antenna"]),
  isPaid: z.boolean(),
  sellerOrders: z.array(
    z.object({
      id: z.string(),
      seller: z.object({ handle: z.string(), name: z.string(), town: z.string() }),
      stage: sellerOrderStageSchema,
      stageChangedAt: z.string(),
      /** When each stage was reached, in the order in which it happened; the present stage is the last. */
      history: z.array(z.object({ stage: sellerOrderStageSchema, at: z.string() })).default([]),
      /** Town of the antenna that collects and checks; null where the seller's region has none. */
      antennaTown: z.string().nullable().default(null),
      lines: z.array(cartLineSchema.omit({ id: true, variantId: true })),
      itemsMinor: minorSchema,
      discountMinor: minorSchema,
      shippingMinor: minorSchema,
      taxMinor: minorSchema,
      commissionMinor: minorSchema,
      netMinor: minorSchema,
      totalMinor: minorSchema,
    }),
  ),
  itemsMinor: minorSchema,
  discountMinor: minorSchema,
  shippingMinor: minorSchema,
  taxMinor: minorSchema,
  totalMinor: minorSchema,
  /** Of the goods, as sold: sums to items. */
  breakdown: breakdownSchema,
});
export type Order = z.infer<typeof orderSchema>;
