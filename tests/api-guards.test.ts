import { randomUUID } from "node:crypto";
import { apiErrorSchema, listingPageSchema, openedCartSchema } from "@azalai/contracts";
import { describe, expect, it } from "vitest";
import { callStore } from "./support/buyer.js";
import { stackUnderTest } from "./support/stack-under-test.js";

const CATALOGUE = "/store/listings?locale=fr&market=eu";
const REFUSED_LOG_INS_MAX = 10;
const TWO_MEGABYTES = 2_000_000;

const backend = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, stackUnderTest().backendUrl), init);

describe("every answer of the backend", () => {
  it.each(["/ready", "/health", CATALOGUE, "/store/nothing", "/app/"])(
    "of %s carries the caller's request id and security headers",
    async (path) => {
      const requestId = `test-${randomUUID()}`;
      const { headers } = await backend(path, { headers: { "x-request-id": requestId } });
      expect(headers.get("x-request-id")).toBe(requestId);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("content-security-policy")).toContain(
        path === "/app/" ? "script-src 'self'" : "default-src 'none'",
      );
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    },
  );

  it("has an id of its own where the caller's is none", async () => {
    const { headers } = await backend("/health", { headers: { "x-request-id": "two words; and {more}" } });
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  it("does not say what it runs on", async () => {
    await backend(CATALOGUE);
    expect((await backend(CATALOGUE)).headers.get("x-powered-by")).toBeNull();
  });
});

it("is ready when its database answers", async () => {
  const response = await backend("/ready");
  expect([response.status, await response.json()]).toEqual([
    200,
    expect.objectContaining({ ready: true, database: true }),
  ]);
});

describe("the shop's API refuses", () => {
  it.each([null, "pk_not_a_key"])("the publishable key %s", async (key) => {
    const { status, error } = await callStore(CATALOGUE, listingPageSchema, { key });
    expect([status, error?.code]).toEqual([401, "unauthorized"]);
  });

  it("a field of two megabytes", async () => {
    const { status, error } = await callStore("/store/carts/open", openedCartSchema, {
      body: { variantId: "a".repeat(TWO_MEGABYTES) },
    });
    expect([status, error?.code]).toEqual([413, "invalid_input"]);
  });

  it("a body that is not JSON, without a word of how it was read", async () => {
    const response = await backend("/store/carts/open", {
      method: "POST",
      headers: { "x-publishable-api-key": stackUnderTest().publishableKey, "content-type": "application/json" },
      body: "{",
    });
    const text = await response.text();
    expect([response.status, apiErrorSchema.parse(JSON.parse(text)).code]).toEqual([400, "invalid_input"]);
    expect(text).not.toMatch(/node_modules|\bat .*:\d+/);
  });
});

it("stops guessing at one account's password, whatever the address it comes from", async () => {
  const email = `nobody-${randomUUID()}@azalai.example`;
  const guess = () =>
    backend("/auth/user/emailpass", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password: "guess" }),
    });
  for (let attempt = 1; attempt <= REFUSED_LOG_INS_MAX; attempt += 1) expect((await guess()).status).toBe(401);
  const stopped = await guess();
  expect([stopped.status, apiErrorSchema.parse(await stopped.json()).code]).toEqual([429, "too_many_requests"]);
  expect(Number(stopped.headers.get("retry-after"))).toBeGreaterThan(0);
});
