import { z } from "zod";
import { pictureSchema } from "./listing.js";
import { currencySchema, localeSchema, marketSchema, minorSchema } from "./money.js";

/** The largest quantity of one line. */
export const LINE_QUANTITY_MAX = 99;
const quantitySchema = z.number().int().min(1).max(LINE_QUANTITY_MAX);
const idSchema = z.string().min(1).max(80);

/** `POST /store/carts/open`: a cart with its first line. */
export const openCartSchema = z.object({
  market: marketSchema,
  locale: localeSchema,
  variantId: idSchema,
  quantity: quantitySchema,
});
/** `POST /store/carts/:id/lines` */
export const addLineSchema = z.object({ variantId: idSchema, quantity: quantitySchema });
/** `POST /store/carts/:id/lines/:lineId`: 0 removes the line. */
export const changeLineSchema = z.object({ quantity: z.number().int().min(0).max(LINE_QUANTITY_MAX) });
/** `POST /store/carts/:id/promotion`: null takes the code off. */
export const promotionSchema = z.object({ code: z.string().trim().min(1).max(40).nullable() });

export const cartLineSchema = z.object({
  id: z.string(),
  variantId: z.string(),
  productHandle: z.string(),
  title: z.string(),
  variantTitle: z.string().nullable(),
  picture: pictureSchema,
  quantity: z.number().int(),
  unitPriceMinor: minorSchema,
  totalMinor: minorSchema,
  /** Days to make it where it is not in stock; null where it is. */
  madeToOrderDays: z.number().int().nullable(),
});

export const shippingOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  priceMinor: minorSchema,
  /** True for fetching it at an antenna in Mali: no street address is then needed. */
  isPickup: z.boolean(),
});

export const addressSchema = z.object({
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().min(1).max(80),
  address1: z.string().trim().min(1).max(160),
  address2: z.string().trim().max(160).default(""),
  postalCode: z.string().trim().max(12).default(""),
  city: z.string().trim().min(1).max(80),
  province: z.string().trim().max(40).default(""),
  countryCode: z.string().trim().toLowerCase().length(2),
  phone: z.string().trim().max(30).default(""),
});
export type Address = z.infer<typeof addressSchema>;

export const PAYMENT_METHODS = ["card", "antenna"] as const;

/** The cart as a person reads it, grouped by cooperative. Totals contain tax: items − discount + shipping = total. */
export const cartSchema = z.object({
  id: z.string(),
  market: marketSchema,
  currency: currencySchema,
  locale: localeSchema,
  itemCount: z.number().int(),
  groups: z.array(
    z.object({
      seller: z.object({ handle: z.string(), name: z.string(), town: z.string() }),
      lines: z.array(cartLineSchema),
    }),
  ),
  promotionCode: z.string().nullable(),
  itemsMinor: minorSchema,
  discountMinor: minorSchema,
  shippingMinor: minorSchema,
  taxMinor: minorSchema,
  totalMinor: minorSchema,
  shippingOptions: z.array(shippingOptionSchema),
  shippingOptionId: z.string().nullable(),
  email: z.string().nullable(),
  address: addressSchema.partial().nullable(),
  paymentMethods: z.array(z.enum(PAYMENT_METHODS)),
});
export type Cart = z.infer<typeof cartSchema>;

/** Answer of `POST /store/carts/open`. `token` proves that the bearer opened this cart: it goes into `x-cart-token` on every `/store/carts/:id…` call. */
export const openedCartSchema = z.object({ cart: cartSchema, token: z.string() });

/** `POST /store/carts/:id/checkout`: everything at once; the cart is refreshed once and a payment is opened. */
export const checkoutSchema = z.object({
  email: z.email().max(160),
  address: addressSchema,
  shippingOptionId: idSchema,
  paymentMethod: z.enum(PAYMENT_METHODS),
  locale: localeSchema,
  /** What the buyer saw when clicking; a different total is refused with `cart_changed`. */
  expectedTotalMinor: minorSchema.min(0),
});
export type Checkout = z.infer<typeof checkoutSchema>;

/** `redirect`: go and pay at `url`. `placed`: nothing to pay now, the order exists. */
export const checkoutResultSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("redirect"), url: z.string() }),
  z.object({ type: z.literal("placed"), token: z.string() }),
]);

/** Answer of `POST /store/carts/:id/place`: called when the buyer is back from paying; repeating it gives the same order. */
export const placeResultSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("placed"), token: z.string() }),
  /** `awaiting`: not paid (yet), the cart is as it was. `cart_changed`: the payment was of another total and is released. */
  z.object({ type: z.literal("not_placed"), reason: z.enum(["awaiting", "declined", "cart_changed", "out_of_stock"]) }),
]);
export type PlaceResult = z.infer<typeof placeResultSchema>;
