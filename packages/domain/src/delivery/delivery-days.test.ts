import { expect, it } from "vitest";
import { MARKET_CODES } from "../market/market.js";
import { deliveryDays, inWeeks, TRANSIT_DAYS } from "./delivery-days.js";

it("adds the making to the way, at both ends", () => {
  expect(deliveryDays("eu", null)).toEqual({ earliest: 35, latest: 49 });
  expect(deliveryDays("eu", 21)).toEqual({ earliest: 56, latest: 70 });
});

it("widens to whole weeks, never narrows", () => {
  expect(inWeeks({ earliest: 35, latest: 49 })).toEqual({ from: 5, to: 7 });
  expect(inWeeks({ earliest: 45, latest: 59 })).toEqual({ from: 6, to: 9 });
});

it("knows a way to every market that is not over before it began", () => {
  for (const market of MARKET_CODES) {
    const { earliest, latest } = TRANSIT_DAYS[market];
    expect(earliest).toBeGreaterThan(0);
    expect(latest).toBeGreaterThan(earliest);
  }
});

it("refuses a making that is no number of days", () => {
  expect(() => deliveryDays("eu", -1)).toThrow(RangeError);
  expect(() => deliveryDays("eu", 1.5)).toThrow(RangeError);
});
