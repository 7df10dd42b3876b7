import { expect, it } from "vitest";
import { ownPath } from "./next-path";

it.each(["/fr", "/fr/commande", "/en/account/orders?page=2"])("leads to %s", (path) => {
  expect(ownPath(path)).toBe(path);
});

it.each([
  "https://elsewhere.example/fr",
  "//elsewhere.example/fr",
  "/\\elsewhere.example",
  "/fr/../../elsewhere",
  "/fr/..//elsewhere.example",
  "javascript:alert(1)",
  "fr/commande",
  "/api/market",
  "/frites",
  "",
  undefined,
  ["/fr"],
  `/fr/${"a".repeat(600)}`,
])("does not lead to %s", (path) => {
  expect(ownPath(path)).toBeNull();
});
