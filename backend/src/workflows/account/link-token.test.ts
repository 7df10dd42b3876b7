import { expect, it } from "vitest";
import { LINK_TTL_SECONDS, readLink, signLink, type Link } from "./link-token";

const secret = "a secret of the test";
const now = 1_800_000_000;
const link: Link = { purpose: "email", customerId: "cus_1", from: "awa@example.org", to: "awa@exemple.net" };
const token = signLink(link, secret, now);

it("gives back what was signed, for an hour", () => {
  expect(readLink(token, "email", secret, now + LINK_TTL_SECONDS - 1)).toEqual(link);
  expect(() => readLink(token, "email", secret, now + LINK_TTL_SECONDS)).toThrow("too old");
});

it("refuses what was changed, signed otherwise, cut, or meant for something else", () => {
  const [body = "", signature = ""] = token.split(".");
  const other = Buffer.from(Buffer.from(body, "base64url").toString().replace("cus_1", "cus_2")).toString("base64url");
  for (const wrong of [`${other}.${signature}`, body, "", ".", token.slice(0, -4), signLink(link, "another", now)])
    expect(() => readLink(wrong, "email", secret, now)).toThrow("used already");
  expect(() => readLink(token, "registration", secret, now)).toThrow("used already");
});
