import { expect, test } from "vitest";
import { isWithdrawalInTime, lastWithdrawalDay } from "./withdrawal-period.js";
import { mayWithdraw, withdrawalTermOf } from "./withdrawal-terms.js";

test("fourteen days run from the last parcel, and do not end on a weekend", () => {
  const first = new Date("2026-11-02T09:00:00Z");
  expect(lastWithdrawalDay([first])).toBe("2026-11-16");
  expect(lastWithdrawalDay([new Date("2026-11-04T23:59:00Z"), first])).toBe("2026-11-18");
  expect(lastWithdrawalDay([new Date("2026-11-07T09:00:00Z")])).toBe("2026-11-23");
  expect(lastWithdrawalDay([new Date("2026-11-08T09:00:00Z")])).toBe("2026-11-23");
  expect(lastWithdrawalDay([first, null])).toBeNull();
  expect(() => lastWithdrawalDay([])).toThrow(RangeError);
});

test("a declaration is in time while it is still the last day somewhere, and before everything has come", () => {
  expect(isWithdrawalInTime("2026-11-16", new Date("2026-11-17T11:59:59Z"))).toBe(true);
  expect(isWithdrawalInTime("2026-11-16", new Date("2026-11-17T12:00:00Z"))).toBe(false);
  expect(isWithdrawalInTime(null, new Date("2036-01-01T00:00:00Z"))).toBe(true);
});

test("only what was opened, or cut to measure, is excepted", () => {
  const leather = withdrawalTermOf({ family: "leather", isMadeToMeasure: false });
  const dates = withdrawalTermOf({ family: "food", isMadeToMeasure: false });
  const boubou = withdrawalTermOf({ family: "embroidery", isMadeToMeasure: true });
  expect([leather, dates, boubou]).toEqual(["free", "if_sealed", "made_to_measure"]);
  expect(withdrawalTermOf({ family: null, isMadeToMeasure: false })).toBe("free");
  expect(mayWithdraw(leather, false)).toBe(true);
  expect([mayWithdraw(dates, true), mayWithdraw(dates, false)]).toEqual([true, false]);
  expect(mayWithdraw(boubou, true)).toBe(false);
});
