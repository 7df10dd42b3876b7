/** The value of the product type that tells a journey from a good. */
export const JOURNEY_PRODUCT_TYPE = "journey";

/** Whether a product is a journey, which is never listed, found or sold as a good. */
export function isJourneyProduct({ type }: { type?: { value: string } | null }): boolean {
  return type?.value === JOURNEY_PRODUCT_TYPE;
}
