import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSigned } from "./signature";

const secret = "a secret of the test";
const nowSeconds = 1_800_000_000;
const body = '{"tags":["listings"]}';

function call(timestampSeconds: number, signedWith = secret) {
  const timestamp = String(timestampSeconds);
  return { body, timestamp, signature: createHmac("sha256", signedWith).update(`${timestamp}.${body}`).digest("hex") };
}

describe("a signed call", () => {
  it("is accepted within five minutes, before or after", () => {
    for (const distance of [-300, 0, 300]) expect(isSigned(call(nowSeconds + distance), secret, nowSeconds)).toBe(true);
  });

  it("is refused when late, early, or signed with something else", () => {
    expect(isSigned(call(nowSeconds - 301), secret, nowSeconds)).toBe(false);
    expect(isSigned(call(nowSeconds + 301), secret, nowSeconds)).toBe(false);
    expect(isSigned(call(nowSeconds, "another secret"), secret, nowSeconds)).toBe(false);
  });

  it("is refused when its body or its time was changed, or a part is missing or misshapen", () => {
    const good = call(nowSeconds);
    expect(isSigned({ ...good, body: '{"tags":["sellers"]}' }, secret, nowSeconds)).toBe(false);
    expect(isSigned({ ...good, timestamp: String(nowSeconds + 1) }, secret, nowSeconds)).toBe(false);
    expect(isSigned({ ...good, timestamp: null }, secret, nowSeconds)).toBe(false);
    expect(isSigned({ ...good, signature: null }, secret, nowSeconds)).toBe(false);
    expect(isSigned({ ...good, signature: good.signature.slice(2) }, secret, nowSeconds)).toBe(false);
    expect(isSigned({ ...good, signature: "not hex" }, secret, nowSeconds)).toBe(false);
  });
});
