import type { MarketCode } from "@azalai/domain";

const WRITTEN = /^\+?[\d .()/-]{6,30}$/;
const EXAMPLES: Record<MarketCode, string> = { eu: "+33 6 39 98 12 34", ca: "+1 514 555 0134", ml: "+223 70 00 12 34" };

/** Whether it can be a telephone number of any country. */
export const isPhone = (phone: string): boolean => WRITTEN.test(phone);

/** A number as people of the market write it. */
export const phoneExample = (market: MarketCode): string => EXAMPLES[market];
