import type { MarketCode } from "@azalai/domain";
import { isSupportedCountry, parsePhoneNumberFromString, type CountryCode } from "libphonenumber-js/min";

const EXAMPLES: Record<MarketCode, string> = { eu: "+33 6 39 98 12 34", ca: "+1 514 555 0134", ml: "+223 70 00 12 34" };

const countryOf = (countryCode: string): CountryCode | undefined => {
  const upper = countryCode.toUpperCase();
  return isSupportedCountry(upper) ? upper : undefined;
};

/**
 * A telephone number as it was typed, written as it is dialled from anywhere (`+33 6 39 98 12 34`); null where it is of no
 * country. Without a prefix it is taken for one of `countryCode` (ISO 3166-1 alpha-2).
 */
export function internationalPhone(typed: string, countryCode: string): string | null {
  const number = parsePhoneNumberFromString(typed, countryOf(countryCode));
  return number?.isPossible() ? number.formatInternational() : null;
}

/** A number as people of the market write it. */
export const phoneExample = (market: MarketCode): string => EXAMPLES[market];
