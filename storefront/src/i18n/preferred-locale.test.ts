import { expect, it } from "vitest";
import { preferredLocale } from "./preferred-locale";

it("takes the language that the browser prefers, French where it does not say", () => {
  expect(preferredLocale("en-GB,en;q=0.9,fr;q=0.8")).toBe("en");
  expect(preferredLocale("fr-ML,fr;q=0.9,en;q=0.8")).toBe("fr");
  expect(preferredLocale("de,en;q=0.5,fr;q=0.7")).toBe("fr");
  expect(preferredLocale("de, en;q=0.5")).toBe("en");
  expect(preferredLocale("bm")).toBe("fr");
  expect(preferredLocale("")).toBe("fr");
  expect(preferredLocale("en;q=0")).toBe("fr");
});
