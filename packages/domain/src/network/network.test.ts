import { expect, test } from "vitest";
import { isCertificationValid } from "./certification.js";
import { isWomenLed } from "./women-led.js";

test("led by women needs both: 51 % of the members, and a woman who presides", () => {
  expect(isWomenLed({ members: 40, womenPercent: 51, womanPresides: true })).toBe(true);
  expect(isWomenLed({ members: 40, womenPercent: 50, womanPresides: true })).toBe(false);
  expect(isWomenLed({ members: 40, womenPercent: 100, womanPresides: false })).toBe(false);
  expect(isWomenLed({ members: 0, womenPercent: 100, womanPresides: true })).toBe(false);
  expect(isWomenLed({ members: null, womenPercent: null, womanPresides: true })).toBe(false);
});

test("a certification is shown on its days only, and of a known scheme only", () => {
  const certification = { scheme: "WFTO", validFrom: "2026-01-01", validUntil: "2026-12-31" };
  expect(isCertificationValid(certification, "2026-01-01")).toBe(true);
  expect(isCertificationValid(certification, "2026-12-31")).toBe(true);
  expect(isCertificationValid(certification, "2025-12-31")).toBe(false);
  expect(isCertificationValid(certification, "2027-01-01")).toBe(false);
  expect(isCertificationValid(certification, "2026-06-01", ["ATES"])).toBe(false);
  expect(isCertificationValid({ ...certification, scheme: "ÉquiTout" }, "2026-06-01")).toBe(false);
  expect(isCertificationValid({ ...certification, validUntil: "9 mai 2027" }, "2026-06-01")).toBe(false);
});
