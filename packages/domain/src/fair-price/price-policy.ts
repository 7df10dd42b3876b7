import { MARKET_CODES, type MarketCode } from "../market/market.js";
import { requireInteger } from "../money/integer.js";

export const BASIS_POINTS = 10_000;

/** How a price is shared out besides what the cost sheet says. Shares are basis points: 600 is 6 %. */
export interface PricePolicy {
  /** Stored with every breakdown that was made by this policy; a changed figure is a new version. */
  ruleVersion: string;
  /** The cooperative's collective premium, of the price without tax: 400 to 600. */
  premiumBasisPoints: number;
  markets: Record<MarketCode, MarketPricePolicy>;
}

export interface MarketPricePolicy {
  /** What the network needs, of the price without tax. A proposed price gives it at least this. */
  networkShareBasisPoints: number;
  /** What taking a payment costs: a part of the displayed price, and a fixed sum. */
  paymentBasisPoints: number;
  paymentFixedXof: number;
}

/** 4 to 6 %: the range that ATES uses for fair tourism, taken for goods as well. */
export const PREMIUM_BASIS_POINTS = { minimum: 400, maximum: 600 } as const;

/**
 * Payment: Stripe's standard card tariffs of 1.5 % + 0.25 EUR in the European Union and 2.9 % + 0.30 CAD in Canada; for
 * Mali 2 % are assumed. The network's share is an assumption too, lower in Mali where nothing is exported.
 */
export const DEFAULT_PRICE_POLICY: PricePolicy = {
  ruleVersion: "2026-1",
  premiumBasisPoints: 600,
  markets: {
    eu: { networkShareBasisPoints: 1800, paymentBasisPoints: 150, paymentFixedXof: 164 },
    ca: { networkShareBasisPoints: 1800, paymentBasisPoints: 290, paymentFixedXof: 122 },
    ml: { networkShareBasisPoints: 1000, paymentBasisPoints: 200, paymentFixedXof: 0 },
  },
};

/** @throws RangeError naming the figure that is not an integer within its bounds */
export function requirePricePolicy(policy: PricePolicy): void {
  requireInteger("premiumBasisPoints", policy.premiumBasisPoints, PREMIUM_BASIS_POINTS.minimum);
  if (policy.premiumBasisPoints > PREMIUM_BASIS_POINTS.maximum) {
    throw new RangeError(
      `premiumBasisPoints must be at most ${PREMIUM_BASIS_POINTS.maximum}, got ${policy.premiumBasisPoints}`,
    );
  }
  for (const market of MARKET_CODES) {
    const { networkShareBasisPoints, paymentBasisPoints, paymentFixedXof } = policy.markets[market];
    requireInteger(`${market}.networkShareBasisPoints`, networkShareBasisPoints, 0);
    requireInteger(`${market}.paymentBasisPoints`, paymentBasisPoints, 0);
    requireInteger(`${market}.paymentFixedXof`, paymentFixedXof, 0);
  }
}
