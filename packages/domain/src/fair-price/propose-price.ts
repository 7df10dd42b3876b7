import { MARKETS } from "../market/market.js";
import { partsDue, type PriceTerms } from "./break-down-price.js";
import { breakdownTotalMinor } from "./price-breakdown.js";
import { BASIS_POINTS } from "./price-policy.js";
import { writtenPriceAtLeast } from "./written-price.js";

/**
 * The lowest price people write (displayed, tax inside, in minor units) at which every part gets its due and the network
 * its share.
 * @throws RangeError as `breakDownPrice` does, and where the shares of the policy leave nothing for the cost sheet
 */
export function proposePriceMinor(terms: PriceTerms): number {
  let priceMinor = writtenPriceAtLeast(Math.max(0, estimateMinor(terms)), terms.currency);
  while (breakdownTotalMinor(partsDue(priceMinor, terms)) > priceMinor) {
    priceMinor = writtenPriceAtLeast(priceMinor + 1, terms.currency);
  }
  return priceMinor;
}

/** At most the price sought, and near it: what the parts that do not grow with the price need, were nothing rounded. */
function estimateMinor(terms: PriceTerms): number {
  const { premiumBasisPoints, markets } = terms.policy;
  const { networkShareBasisPoints, paymentBasisPoints } = markets[terms.market];
  const sharesWithoutTax = (premiumBasisPoints + networkShareBasisPoints) / BASIS_POINTS;
  const withoutTax = BASIS_POINTS / (BASIS_POINTS + MARKETS[terms.market].taxRateBasisPoints);
  const leftOfEachUnit = withoutTax * (1 - sharesWithoutTax) - paymentBasisPoints / BASIS_POINTS;
  if (leftOfEachUnit <= 0) throw new RangeError("the policy's shares take the whole price");
  const fixedMinor = breakdownTotalMinor(partsDue(0, terms));
  /** Four parts are rounded by at most half a unit each. */
  const roundingMinor = 2;
  return Math.floor((fixedMinor - roundingMinor) / leftOfEachUnit);
}
