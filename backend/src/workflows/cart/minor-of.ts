import { CURRENCY_CODES, MARKET_CODES, MARKETS, toMinor, type CurrencyCode, type Market } from "@azalai/domain";
import type { BigNumberInput } from "@medusajs/framework/types";
import { MathBN } from "@medusajs/framework/utils";

/** An amount of Medusa's (in the currency's unit) as an integer in its smallest unit, rounded once. */
export function minorOf(amount: BigNumberInput, currency: CurrencyCode): number {
  return toMinor(MathBN.convert(amount).toFixed(), currency);
}

/** @throws RangeError for a currency that no market has */
export function currencyOf(code: string): CurrencyCode {
  const currency = CURRENCY_CODES.find((known) => known === code.toLowerCase());
  if (!currency) throw new RangeError(`no market sells in ${code}`);
  return currency;
}

/** The one market that sells in a currency. */
export function marketOfCurrency(currency: CurrencyCode): Market {
  const code = MARKET_CODES.find((market) => MARKETS[market].currency === currency);
  if (!code) throw new RangeError(`no market sells in ${currency}`);
  return MARKETS[code];
}
