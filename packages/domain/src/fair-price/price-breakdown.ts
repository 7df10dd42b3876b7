import { requireInteger } from "../money/integer.js";

/** Where a price goes, in the order of the weave. */
export const PRICE_PARTS = ["cooperative", "premium", "antenna", "freight", "payment", "network", "tax"] as const;
export type PricePart = (typeof PRICE_PARTS)[number];

/** The seven parts of a price: integers in the currency's smallest unit, none negative, that sum exactly to the price. */
export type PriceBreakdown = Record<PricePart, number>;

/** The price that the parts sum to, in minor units. */
export function breakdownTotalMinor(breakdown: PriceBreakdown): number {
  return PRICE_PARTS.reduce((total, part) => total + breakdown[part], 0);
}

/**
 * The breakdown of `quantity` (an integer ≥ 0) pieces.
 * @throws RangeError where the quantity is none, or a part becomes too large to be held exactly
 */
export function scaleBreakdown(breakdown: PriceBreakdown, quantity: number): PriceBreakdown {
  requireInteger("quantity", quantity, 0);
  return partByPart((part) => breakdown[part] * quantity);
}

/** The breakdown of several goods together; all 0 where there are none. */
export function summedBreakdown(breakdowns: readonly PriceBreakdown[]): PriceBreakdown {
  return partByPart((part) => breakdowns.reduce((total, breakdown) => total + breakdown[part], 0));
}

function partByPart(computed: (part: PricePart) => number): PriceBreakdown {
  const amountOf = (part: PricePart): number => {
    const amountMinor = computed(part);
    requireInteger(part, amountMinor);
    return amountMinor;
  };
  return {
    cooperative: amountOf("cooperative"),
    premium: amountOf("premium"),
    antenna: amountOf("antenna"),
    freight: amountOf("freight"),
    payment: amountOf("payment"),
    network: amountOf("network"),
    tax: amountOf("tax"),
  };
}
