import { createHmac } from "node:crypto";
import { expect, it } from "vitest";
import { readVisitor } from "./visitor-address";

const secret = "a secret of the test";
const signed = (address: string, key = secret) =>
  `${address} ${createHmac("sha256", key).update(`visitor:${address}`).digest("hex")}`;

it.each(["203.0.113.7", "2001:db8::7"])("takes the storefront's word for %s", (address) => {
  expect(readVisitor(signed(address), secret)).toBe(address);
});

it("takes nobody else's", () => {
  const good = signed("203.0.113.7");
  const others = [
    undefined,
    "",
    "203.0.113.7",
    signed("203.0.113.7", "another secret"),
    good.replace("203", "204"),
    good.slice(0, -2),
    `${good}00`,
    signed("anything at all"),
  ];
  for (const header of others) expect(readVisitor(header, secret)).toBeNull();
});
