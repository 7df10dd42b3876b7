import { MARKETS } from "@azalai/domain";
import { expect, test } from "vitest";
import { isPostalCode, postalCodeExample } from "./postal-code";

const withCodes = [...MARKETS.eu.countries, ...MARKETS.ca.countries];

test.each(withCodes)("%s takes its own example, with and without blanks, and not another's digits", (country) => {
  const example = postalCodeExample(country);
  if (example === null) throw new Error(`${country} has no example`);
  expect(isPostalCode(example, country)).toBe(true);
  expect(isPostalCode(` ${example.toLowerCase().replace(/\s/g, "")} `, country)).toBe(true);
  expect(isPostalCode(`${example}9`, country)).toBe(false);
  expect(isPostalCode("", country)).toBe(false);
});

test("letters that Canada does not use are refused", () => {
  expect(isPostalCode("D2X 1Y4", "ca")).toBe(false);
  expect(isPostalCode("H2O 1Y4", "ca")).toBe(false);
});

test("Mali has no codes", () => {
  expect(postalCodeExample("ml")).toBeNull();
  expect(isPostalCode("", "ml")).toBe(true);
});
