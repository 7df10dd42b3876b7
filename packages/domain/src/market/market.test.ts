import { expect, test } from "vitest";
import { marketOfCountry, MARKETS } from "./market.js";

test("a country belongs to one market at most", () => {
  expect(marketOfCountry("FR")).toBe("eu");
  expect(marketOfCountry("ca")).toBe("ca");
  expect(marketOfCountry("ml")).toBe("ml");
  expect(marketOfCountry("us")).toBeNull();
  expect(marketOfCountry("")).toBeNull();
  const countries = Object.values(MARKETS).flatMap((market) => market.countries);
  expect(new Set(countries).size).toBe(countries.length);
});
