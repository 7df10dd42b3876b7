import type { CartDTO, FindConfig, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { Refusal } from "../../refusal";

/** A payment that was opened for a cart. */
export interface OpenedPayment {
  collectionId: string;
  sessions: PaymentSession[];
}

const CART_FIELDS: (keyof CartDTO)[] = ["id", "currency_code", "region_id", "locale", "completed_at", "metadata"];

const sessionSchema = z.object({
  id: z.string(),
  provider_id: z.string(),
  status: z.string(),
  amount: z.coerce.number(),
  data: z.record(z.string(), z.unknown()).nullable(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});
export type PaymentSession = z.infer<typeof sessionSchema>;

/**
 * A cart that is no order yet, with its lines, delivery and totals.
 * @throws Refusal `not_found` or `cart_completed`
 */
export function loadCart(container: MedusaContainer, cartId: string): Promise<CartDTO> {
  return retrieveCart(container, cartId, {
    select: [...CART_FIELDS, "email", "total", "tax_total"],
    relations: [
      "items",
      "items.adjustments",
      "items.tax_lines",
      "shipping_methods",
      "shipping_methods.adjustments",
      "shipping_methods.tax_lines",
      "shipping_address",
    ],
  });
}

/**
 * A cart that may still change, with its lines and discounts; it has no totals.
 * @throws Refusal `not_found` or `cart_completed`
 */
export function loadOpenCart(container: MedusaContainer, cartId: string): Promise<CartDTO> {
  return retrieveCart(container, cartId, {
    select: CART_FIELDS,
    relations: ["items", "items.adjustments", "shipping_methods", "shipping_methods.adjustments", "shipping_address"],
  });
}

async function retrieveCart(container: MedusaContainer, cartId: string, config: FindConfig<CartDTO>): Promise<CartDTO> {
  const cart = await container
    .resolve(Modules.CART)
    .retrieveCart(cartId, config)
    .catch((error: unknown) => {
      if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND)
        throw new Refusal("not_found", `There is no cart ${cartId}.`);
      throw error;
    });
  if (cart.completed_at) throw new Refusal("cart_completed", `Cart ${cartId} has become an order.`);
  return cart;
}

/** The payment of a cart; null where none was ever opened. */
export async function findOpenedPayment(container: MedusaContainer, cartId: string): Promise<OpenedPayment | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  });
  const [link] = z.array(z.object({ payment_collection_id: z.string() })).parse(data);
  if (!link) return null;
  const sessions = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ payment_collection_id: link.payment_collection_id });
  return { collectionId: link.payment_collection_id, sessions: z.array(sessionSchema).parse(sessions) };
}

/** The promotion code whose discount the cart has; null where it has none. */
export function promotionCodeOf(cart: CartDTO): string | null {
  const codesOf = ({ adjustments }: { adjustments?: { code?: string }[] }) =>
    (adjustments ?? []).map(({ code }) => code);
  const codes = [...(cart.items ?? []).flatMap(codesOf), ...(cart.shipping_methods ?? []).flatMap(codesOf)];
  return codes.find((code) => code) ?? null;
}
