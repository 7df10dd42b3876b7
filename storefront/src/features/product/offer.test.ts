import type { ListingVariant } from "@azalai/contracts";
import { expect, it } from "vitest";
import { offerOf } from "./offer";

const breakdown = { cooperative: 2744, premium: 295, antenna: 305, freight: 520, payment: 114, network: 939, tax: 983 };

function variant(id: string, minor: number, change: Partial<ListingVariant> = {}): ListingVariant {
  return {
    id,
    sku: id,
    title: id,
    values: [id],
    price: {
      minor,
      currency: "eur",
      breakdown,
      makerShareBasisPoints: 3000,
      cooperativeShareBasisPoints: 5580,
      collectiveShareBasisPoints: 6180,
    },
    availability: "in_stock",
    madeToOrderDays: null,
    weightGrams: 500,
    ...change,
  };
}

const offer = (...variants: ListingVariant[]) => offerOf({ variants });

it("chooses the first variant that can be had, and shows its price first", () => {
  const gone = variant("gone", 5000, { availability: "sold_out" });
  const ready = variant("ready", 5900);
  const { initial, prices, variants } = offer(gone, ready);
  expect(initial?.id).toBe("ready");
  expect(prices.map(({ minor }) => minor)).toEqual([5900, 5000]);
  expect(variants.map(({ priceIndex }) => priceIndex)).toEqual([1, 0]);
});

it("says a price and a delay once, however many variants share them", () => {
  const madeIn21Days = { availability: "made_to_order", madeToOrderDays: 21 } as const;
  const { prices, supplies, variants } = offer(
    variant("a", 5900),
    variant("b", 5900, madeIn21Days),
    variant("c", 7900, madeIn21Days),
  );
  expect(prices.map(({ minor }) => minor)).toEqual([5900, 7900]);
  expect(supplies).toHaveLength(2);
  expect(variants.map(({ supplyIndex }) => supplyIndex)).toEqual([0, 1, 1]);
});

it("keeps apart two variants of one price whose money goes elsewhere", () => {
  const other = variant("b", 5900);
  other.price = { ...other.price, breakdown: { ...breakdown, cooperative: 2700, network: 983 } };
  expect(offer(variant("a", 5900), other).prices).toHaveLength(2);
});

it("is empty where nothing is sold, and still chooses where all is sold out", () => {
  expect(offer()).toEqual({ variants: [], prices: [], supplies: [], initial: undefined });
  expect(offer(variant("a", 5900, { availability: "sold_out" })).initial?.id).toBe("a");
});
