import type { MarketCode } from "../market/market.js";
import { requireInteger } from "../money/integer.js";

/** From the order to the buyer's door, in days, both ends included. */
export interface DeliveryDays {
  earliest: number;
  latest: number;
}

/**
 * From the workshop's door to the buyer's: the road to the antenna, the check, the next grouped crate from Bamako, and for
 * export the flight and the customs. The network's estimate, not a carrier's: no tariff or delay of a carrier is confirmed.
 */
export const TRANSIT_DAYS: Record<MarketCode, DeliveryDays> = {
  eu: { earliest: 35, latest: 49 },
  ca: { earliest: 42, latest: 63 },
  ml: { earliest: 7, latest: 21 },
};

/**
 * When an order reaches its buyer. `madeToOrderDays` is what it takes to make it first, null where it is in stock.
 * @throws RangeError where the days are not a whole number from 0 on
 */
export function deliveryDays(market: MarketCode, madeToOrderDays: number | null): DeliveryDays {
  const making = madeToOrderDays ?? 0;
  requireInteger("madeToOrderDays", making, 0);
  const { earliest, latest } = TRANSIT_DAYS[market];
  return { earliest: making + earliest, latest: making + latest };
}

const DAYS_PER_WEEK = 7;

/** The same in whole weeks, rounded so that the promise only widens: what a page that is kept for days may still say. */
export function inWeeks({ earliest, latest }: DeliveryDays): { from: number; to: number } {
  return { from: Math.floor(earliest / DAYS_PER_WEEK), to: Math.ceil(latest / DAYS_PER_WEEK) };
}
