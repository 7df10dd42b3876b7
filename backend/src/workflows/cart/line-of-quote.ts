import type { Quote } from "./quote-variants";

/** The line of a cart that a quote makes, as the Cart module takes it; prices contain tax. */
export function lineOfQuote({ facts, ...quote }: Quote, quantity: number) {
  return {
    variant_id: quote.variantId,
    product_id: quote.productId,
    product_handle: quote.productHandle,
    product_title: facts.title.fr,
    product_type_id: quote.productTypeId ?? undefined,
    product_collection: quote.productCollectionId ?? undefined,
    title: facts.title.fr,
    variant_title: facts.variantTitle?.fr,
    variant_sku: quote.sku ?? undefined,
    quantity,
    unit_price: quote.unitPrice,
    is_tax_inclusive: true,
    is_discountable: quote.isDiscountable,
    requires_shipping: true,
    metadata: facts,
  };
}
