import { expect, it } from "vitest";
import { withOneLocale } from "./every-response";

it.each([
  ["/store/listings?locale=fr&market=eu", "/store/listings?locale=fr&market=eu"],
  ["/store/listings?q=a?b", "/store/listings?q=a?b"],
  ["/store/listings?locale=fr&locale=en&q=a", "/store/listings?q=a&locale=fr+en"],
  ["/store/listings?locale[]=fr", "/store/listings?locale=fr"],
  ["/store/listings?locale%5Bx%5D=fr&page=2", "/store/listings?page=2&locale=fr"],
])("%s is read by core with one locale at most", (given, seen) => {
  expect(withOneLocale(given)).toBe(seen);
});
