import { MARKETS, type CurrencyCode, type MarketCode } from "../market/market.js";
import { convertXof, type ExchangeRate } from "../money/exchange-rate.js";
import { requireInteger } from "../money/integer.js";
import { proportion } from "../money/proportion.js";
import { cooperativePriceXof, type CostSheet } from "./cost-sheet.js";
import type { PriceBreakdown } from "./price-breakdown.js";
import { BASIS_POINTS, requirePricePolicy, type PricePolicy } from "./price-policy.js";

/** All that a price is judged by, besides the price. `rate` is of `currency`. */
export interface PriceTerms {
  currency: CurrencyCode;
  market: MarketCode;
  costSheet: CostSheet;
  policy: PricePolicy;
  rate: ExchangeRate;
}

/**
 * Shares a displayed price (tax inside, integer ≥ 0 in the smallest unit) out to the seven parts, which always sum to it.
 * The tax comes first, then cooperative, premium, antenna, freight and payment are served in this order with what each is
 * due, as far as the price goes; the network takes what is left. So a lowered price is borne by the network, then by the
 * last of those served, and by the cooperative only when there is nothing else left.
 * @throws RangeError where an amount is not an exact integer ≥ 0, the policy is out of bounds, or the rate is of another currency
 */
export function breakDownPrice({ priceMinor, ...terms }: PriceTerms & { priceMinor: number }): PriceBreakdown {
  requireInteger("priceMinor", priceMinor, 0);
  const due = partsDue(priceMinor, terms);
  let leftMinor = priceMinor;
  const take = (dueMinor: number): number => {
    const takenMinor = Math.min(dueMinor, leftMinor);
    leftMinor -= takenMinor;
    return takenMinor;
  };
  const tax = take(due.tax);
  const cooperative = take(due.cooperative);
  const premium = take(due.premium);
  const antenna = take(due.antenna);
  const freight = take(due.freight);
  const payment = take(due.payment);
  return { cooperative, premium, antenna, freight, payment, network: leftMinor, tax };
}

/** What each part is due at a price, in minor units, whether or not the price suffices for all of them. */
export function partsDue(
  priceMinor: number,
  { currency, market, costSheet, policy, rate }: PriceTerms,
): PriceBreakdown {
  if (rate.currency !== currency) throw new RangeError(`the rate is of ${rate.currency}, the price of ${currency}`);
  requirePricePolicy(policy);
  requireInteger("antennaXof", costSheet.antennaXof, 0);
  requireInteger("freightXof", costSheet.freightXof[market], 0);
  const { taxRateBasisPoints } = MARKETS[market];
  const { networkShareBasisPoints, paymentBasisPoints, paymentFixedXof } = policy.markets[market];
  const tax = proportion(priceMinor, taxRateBasisPoints, BASIS_POINTS + taxRateBasisPoints);
  const withoutTaxMinor = priceMinor - tax;
  return {
    cooperative: convertXof(cooperativePriceXof(costSheet), rate),
    premium: proportion(withoutTaxMinor, policy.premiumBasisPoints, BASIS_POINTS),
    antenna: convertXof(costSheet.antennaXof, rate),
    freight: convertXof(costSheet.freightXof[market], rate),
    payment: proportion(priceMinor, paymentBasisPoints, BASIS_POINTS) + convertXof(paymentFixedXof, rate),
    network: proportion(withoutTaxMinor, networkShareBasisPoints, BASIS_POINTS),
    tax,
  };
}
