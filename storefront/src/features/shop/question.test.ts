import { describe, expect, it } from "vitest";
import { EVERYTHING, parseQuestion, writeQuestion, type ShopQuestion } from "./question";

describe("the catalogue's address", () => {
  const full: ShopQuestion = {
    q: "coussin d’indigo",
    family: ["leather", "indigo"],
    region: ["gao"],
    seller: ["cooperative-tin-azref"],
    material: ["silver"],
    womenLed: true,
    inStock: true,
    priceMin: 1050,
    priceMax: 20_000,
    sort: "price-asc",
    page: 3,
  };

  it("is read as it was written", () => {
    const parameters: Record<string, string[]> = {};
    for (const [key, value] of new URLSearchParams(writeQuestion(full, "eur"))) (parameters[key] ??= []).push(value);
    expect(parseQuestion(parameters, "eur")).toEqual(full);
  });

  it("names prices in whole money of the market", () => {
    expect(writeQuestion({ ...EVERYTHING, priceMax: 5000 }, "eur")).toBe("priceMax=50");
    expect(writeQuestion({ ...EVERYTHING, priceMax: 5000 }, "xof")).toBe("priceMax=5000");
    expect(parseQuestion({ priceMin: "12,5" }, "cad").priceMin).toBe(1250);
  });

  it("is empty when nothing is asked", () => {
    expect(writeQuestion(EVERYTHING, "eur")).toBe("");
  });

  it("leaves out what cannot be understood", () => {
    const noise = {
      q: "   ",
      family: ["", "x".repeat(500)],
      priceMin: "-3",
      priceMax: "abc",
      sort: "random",
      page: "1e9",
      womenLed: "",
      inStock: undefined,
    };
    expect(parseQuestion(noise, "eur")).toEqual({
      ...EVERYTHING,
      q: undefined,
      womenLed: undefined,
      inStock: undefined,
      priceMin: undefined,
      priceMax: undefined,
    });
    expect(parseQuestion({ page: "0" }, "eur").page).toBe(1);
    expect(parseQuestion({ page: "2.5" }, "eur").page).toBe(1);
    expect(parseQuestion({ q: "a".repeat(3000) }, "eur").q).toHaveLength(120);
    expect(parseQuestion({ family: Array.from({ length: 50 }, (_, i) => `f${i}`) }, "eur").family).toHaveLength(20);
  });
});
