import { CURRENCY_CODES, LOCALES, MARKET_CODES } from "@azalai/domain";
import { z } from "zod";

export const localeSchema = z.enum(LOCALES);
export const marketSchema = z.enum(MARKET_CODES);
export const currencySchema = z.enum(CURRENCY_CODES);

/** An integer in the currency's smallest unit: 5900 is 59.00 EUR, 38500 is 38 500 XOF. */
export const minorSchema = z.number().int();

/** The seven destinations of a price, in the order of the weave, in minor units; they sum to the price. */
export const breakdownSchema = z.object({
  cooperative: minorSchema,
  premium: minorSchema,
  antenna: minorSchema,
  freight: minorSchema,
  payment: minorSchema,
  network: minorSchema,
  tax: minorSchema,
});

/** A price with its breakdown and the three ratios over the price without tax, in basis points (5580 = 55.8 %). */
export const pricedSchema = z.object({
  minor: minorSchema,
  currency: currencySchema,
  breakdown: breakdownSchema,
  /** What those who made it earn as labour. */
  makerShareBasisPoints: z.number().int(),
  /** What the cooperative is paid. */
  cooperativeShareBasisPoints: z.number().int(),
  /** The cooperative and its collective premium together. */
  collectiveShareBasisPoints: z.number().int(),
});
export type Priced = z.infer<typeof pricedSchema>;
