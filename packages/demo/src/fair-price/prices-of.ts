import {
  DEFAULT_PRICE_POLICY,
  DEFAULT_RATES,
  MARKETS,
  proposePriceMinor,
  type CostSheet,
  type CurrencyCode,
  type MarketCode,
} from "@azalai/domain";

/** A displayed price, tax inside, in minor units of its currency. */
export interface MarketPrice {
  market: MarketCode;
  currency: CurrencyCode;
  priceMinor: number;
}

/** The price proposed in each market that may receive the good, and in no other: without a price it is not sold there. */
export function pricesOf(markets: readonly MarketCode[], costSheet: CostSheet): MarketPrice[] {
  return markets.map((market) => {
    const { currency } = MARKETS[market];
    const terms = { currency, market, costSheet, policy: DEFAULT_PRICE_POLICY, rate: DEFAULT_RATES[currency] };
    return { market, currency, priceMinor: proposePriceMinor(terms) };
  });
}
