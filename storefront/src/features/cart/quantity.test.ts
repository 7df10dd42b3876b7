import { expect, test } from "vitest";
import { readQuantity, wantedQuantity } from "./quantity";

const formOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

test.each(["", "-1", "1.5", "1e3", "abc", "٣"])("« %s » is no quantity", (typed) => {
  expect(readQuantity(typed)).toBeNaN();
});

test("the button pressed decides what a line's form asks for", () => {
  expect(wantedQuantity(formOf({ quantity: " 4 " }))).toBe(4);
  expect(wantedQuantity(formOf({ quantity: "4", step: "1" }))).toBe(5);
  expect(wantedQuantity(formOf({ quantity: "1", step: "-1" }))).toBe(0);
  expect(wantedQuantity(formOf({ quantity: "4", step: "900" }))).toBe(4);
  expect(wantedQuantity(formOf({ quantity: "x", remove: "1" }))).toBe(0);
  expect(wantedQuantity(formOf({ quantity: "x", step: "1" }))).toBeNaN();
});
