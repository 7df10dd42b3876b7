import type { Availability, Priced } from "@azalai/contracts";
import {
  breakDownPrice,
  DEFAULT_PRICE_POLICY,
  DEFAULT_RATES,
  MARKETS,
  priceRatios,
  toMinor,
  type MarketCode,
} from "@azalai/domain";
import { costSheetOf } from "./cost-sheet-row";
import type { Good, GoodVariant } from "./good";

/** What a market is offered of one variant. */
export interface VariantOffer {
  variant: GoodVariant;
  price: Priced;
  availability: Availability;
}

/** What a card shows of a good in a market. */
export interface GoodOffer {
  price: Priced;
  priceIsFrom: boolean;
  availability: Availability;
}

/** The variants that a market may buy: those with a price in its currency, and a cost sheet that says where the price goes. */
export function variantOffers(good: Good, market: MarketCode): VariantOffer[] {
  return good.variants.flatMap((variant) => {
    const price = priceIn(market, variant);
    return price ? [{ variant, price, availability: availabilityOf(variant) }] : [];
  });
}

/** The lowest price of what a market may buy and the best availability; null where it may buy none. */
export function goodOffer(good: Good, market: MarketCode): GoodOffer | null {
  const offers = variantOffers(good, market);
  const [first, ...others] = offers;
  if (!first) return null;
  const lowest = others.reduce((lower, offer) => (offer.price.minor < lower.price.minor ? offer : lower), first);
  return {
    price: lowest.price,
    priceIsFrom: offers.some(({ price }) => price.minor !== lowest.price.minor),
    availability: bestOf(offers.map(({ availability }) => availability)),
  };
}

/** From the readiest on. */
export const AVAILABILITY_ORDER: readonly Availability[] = ["in_stock", "made_to_order", "sold_out"];

function bestOf(availabilities: Availability[]): Availability {
  return AVAILABILITY_ORDER.find((availability) => availabilities.includes(availability)) ?? "sold_out";
}

/** Stock is what no reservation holds, over all places; made to order is what may be bought beyond it. */
function availabilityOf(variant: GoodVariant): Availability {
  if (!variant.manage_inventory) return "in_stock";
  const pieces = variant.inventory_items.map(({ required_quantity, inventory }) => {
    const levels = inventory?.location_levels ?? [];
    const free = levels.reduce((sum, level) => sum + level.stocked_quantity - level.reserved_quantity, 0);
    return Math.floor(free / required_quantity);
  });
  if (pieces.length > 0 && Math.min(...pieces) > 0) return "in_stock";
  return variant.allow_backorder ? "made_to_order" : "sold_out";
}

function priceIn(market: MarketCode, variant: GoodVariant): Priced | null {
  const { currency } = MARKETS[market];
  const price = variant.price_set?.prices.find(
    (candidate) =>
      candidate.currency_code === currency &&
      !candidate.price_list_id &&
      !candidate.rules_count &&
      (candidate.min_quantity ?? 1) <= 1,
  );
  if (!price || !variant.cost_sheet) return null;
  const costSheet = costSheetOf(variant.cost_sheet);
  const priceMinor = toMinor(price.amount, currency);
  const breakdown = breakDownPrice({
    priceMinor,
    currency,
    market,
    costSheet,
    policy: DEFAULT_PRICE_POLICY,
    rate: DEFAULT_RATES[currency],
  });
  return { minor: priceMinor, currency, breakdown, ...priceRatios(breakdown, costSheet) };
}
