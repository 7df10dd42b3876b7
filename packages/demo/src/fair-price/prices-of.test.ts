import {
  breakDownPrice,
  breakdownTotalMinor,
  cooperativePriceFloorXof,
  cooperativePriceXof,
  DEFAULT_PRICE_POLICY,
  DEFAULT_RATES,
  MARKETS,
  priceRatios,
  proportion,
} from "@azalai/domain";
import { describe, expect, it } from "vitest";
import { antennaOf, loadContent, territoryKeyOf } from "../content/load-content.js";
import { costSheetOf } from "./cost-sheet-of.js";
import { COST_SHARES } from "./demo-tariffs.js";
import { pricesOf } from "./prices-of.js";

const { goods, sellers, territories, antennas } = loadContent();
const pieces = goods.flatMap((good) => {
  const seller = sellers.find(({ id }) => id === good.cooperative);
  const antenna = antennaOf(territoryKeyOf(seller?.region ?? "", territories), antennas);
  return good.variants.map((variant) => ({ good, variant, costSheet: costSheetOf(good, variant, antenna) }));
});
const pieceOf = (sku: string) => {
  const piece = pieces.find(({ variant }) => variant.sku === sku);
  if (!piece) throw new Error(`no ${sku}`);
  return piece;
};

describe("the demo's cost sheets", () => {
  it("sum to what the cooperative is paid, and pay the day wage", () => {
    for (const { variant, costSheet } of pieces) {
      expect(cooperativePriceXof(costSheet), variant.sku).toBe(variant.cooperativePriceXof);
      expect(cooperativePriceFloorXof(costSheet), variant.sku).toBeLessThanOrEqual(variant.cooperativePriceXof);
      expect(costSheet.minutesOfWork, variant.sku).toBeGreaterThan(0);
    }
  });

  it("share each family's price out completely", () => {
    for (const { labour, materials, overhead } of Object.values(COST_SHARES))
      expect(labour + materials + overhead).toBe(100);
  });

  it("make the heavier of two like pieces cost more to carry", () => {
    const [light, heavy] = [pieceOf("P31-100").costSheet, pieceOf("P31-180").costSheet];
    for (const market of ["eu", "ca", "ml"] as const)
      expect(heavy.freightXof[market]).toBeGreaterThan(light.freightXof[market]);
  });
});

describe("the demo's prices", () => {
  it("exist in the markets that may receive the good, and in no other", () => {
    for (const { good, costSheet } of pieces) {
      expect(pricesOf(good.markets, costSheet).map(({ market, currency }) => [market, currency])).toEqual(
        good.markets.map((market) => [market, MARKETS[market].currency]),
      );
    }
  });

  it("divide without remainder and leave the cooperative its price", () => {
    for (const { good, variant, costSheet } of pieces) {
      for (const { market, currency, priceMinor } of pricesOf(good.markets, costSheet)) {
        const rate = DEFAULT_RATES[currency];
        const breakdown = breakDownPrice({
          priceMinor,
          currency,
          market,
          costSheet,
          policy: DEFAULT_PRICE_POLICY,
          rate,
        });
        expect(breakdownTotalMinor(breakdown), `${variant.sku} ${market}`).toBe(priceMinor);
        const withoutTaxMinor = priceMinor - breakdown.tax;
        const networkDue = proportion(
          withoutTaxMinor,
          DEFAULT_PRICE_POLICY.markets[market].networkShareBasisPoints,
          10_000,
        );
        expect(breakdown.network, `${variant.sku} ${market}`).toBeGreaterThanOrEqual(networkDue);
      }
    }
  });

  it("make the worked example: a cushion cover at 18,000 XOF is 59 EUR", () => {
    const { good, costSheet } = pieceOf("P01-henna-45");
    const eur = pricesOf(["eu"], costSheet)[0]?.priceMinor ?? 0;
    const breakdown = breakDownPrice({
      priceMinor: eur,
      currency: "eur",
      market: "eu",
      costSheet,
      policy: DEFAULT_PRICE_POLICY,
      rate: DEFAULT_RATES.eur,
    });
    expect(good.id).toBe("P01");
    expect(breakdown).toEqual({
      cooperative: 2744,
      premium: 295,
      antenna: 305,
      freight: 520,
      payment: 114,
      network: 939,
      tax: 983,
    });
    expect(priceRatios(breakdown, costSheet).cooperativeShareBasisPoints).toBe(5581);
  });
});
