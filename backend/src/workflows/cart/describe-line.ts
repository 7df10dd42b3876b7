import type { Order } from "@azalai/contracts";
import type { CurrencyCode, Locale } from "@azalai/domain";
import type { CartLineItemDTO, OrderLineItemDTO } from "@medusajs/framework/types";
import { pictureIn } from "../../catalogue/picture";
import type { LineFacts } from "./line-facts";
import { minorOf } from "./minor-of";

/** A line as its buyer reads it, in the cart and in the order that the cart becomes. Money in the currency's smallest unit. */
export function describeLine(
  item: CartLineItemDTO | OrderLineItemDTO,
  facts: LineFacts,
  currency: CurrencyCode,
  locale: Locale,
): Order["sellerOrders"][number]["lines"][number] {
  const unitPriceMinor = minorOf(item.unit_price, currency);
  const quantity = Number(item.quantity);
  return {
    productHandle: item.product_handle ?? "",
    title: facts.title[locale],
    variantTitle: facts.variantTitle?.[locale] ?? null,
    picture: pictureIn(facts.picture, locale),
    quantity,
    unitPriceMinor,
    totalMinor: unitPriceMinor * quantity,
    madeToOrderDays: facts.madeToOrderDays,
  };
}
