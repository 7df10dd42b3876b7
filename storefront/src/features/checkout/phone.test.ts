import { MARKET_CODES, MARKETS } from "@azalai/domain";
import { expect, test } from "vitest";
import { internationalPhone, phoneExample } from "./phone";

test.each(MARKET_CODES)("the example of %s is a number, and written as we would write it", (market) => {
  const [country = ""] = MARKETS[market].countries;
  expect(internationalPhone(phoneExample(market), country)?.replaceAll("\u00a0", " ")).toBe(phoneExample(market));
});

test("a number without its prefix is one of the country of the address", () => {
  expect(internationalPhone("06 39 98 12 34", "fr")).toBe("+33 6 39 98 12 34");
  expect(internationalPhone("70001234", "ml")).toBe("+223 70 00 12 34");
  expect(internationalPhone("(514) 555-0134", "CA")).toBe("+1 514 555 0134");
  expect(internationalPhone("+223 70 00 12 34", "fr")).toBe("+223 70 00 12 34");
});

test.each(["appelez-moi", "12", "+999 12 34 56 78", "1".repeat(30), ""])("« %s » is nobody's number", (typed) => {
  expect(internationalPhone(typed, "fr")).toBeNull();
});
