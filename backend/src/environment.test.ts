import { describe, expect, it } from "vitest";
import { readEnvironment } from "./environment";

const trial = {
  AZALAI_ENV: "trial",
  DATABASE_URL: "postgres://localhost/azalai",
  JWT_SECRET: "a",
  COOKIE_SECRET: "b",
  LINK_SECRET: "c",
  REVALIDATE_SECRET: "d",
  STOREFRONT_URL: "http://localhost:3000",
  BACKEND_URL: "http://localhost:9000",
  STRIPE_API_KEY: "sk_test_sandbox",
  STRIPE_API_URL: "http://127.0.0.1:12111",
  STRIPE_WEBHOOK_SECRET: "whsec_sandbox",
  MAIL_DIR: "/tmp/mail",
  FILE_DIR: "/tmp/files",
};
const production = {
  ...trial,
  AZALAI_ENV: "production",
  REDIS_URL: "redis://localhost",
  SMTP_URL: "smtp://localhost",
  STRIPE_API_KEY: "sk_live_1",
  STRIPE_API_URL: undefined,
};

describe("the backend's environment", () => {
  it("needs neither Redis nor SMTP to be tried out", () => {
    expect(readEnvironment(trial)).toMatchObject({ isProduction: false, redisUrl: undefined, workerMode: "shared" });
  });

  it("gives no secret a default, and names all that is missing at once", () => {
    for (const name of ["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "REVALIDATE_SECRET", "STRIPE_WEBHOOK_SECRET"]) {
      expect(() => readEnvironment({ ...trial, [name]: undefined })).toThrow(`${name} is not set`);
    }
    expect(() => readEnvironment({})).toThrow(/DATABASE_URL.*JWT_SECRET/);
  });

  it("opens in production with live keys only", () => {
    expect(readEnvironment(production).isProduction).toBe(true);
    expect(() => readEnvironment({ ...production, STRIPE_API_KEY: "sk_test_1" })).toThrow(/live Stripe keys/);
    expect(() => readEnvironment({ ...production, STRIPE_API_URL: "http://127.0.0.1:12111" })).toThrow(/sandbox/);
    expect(() => readEnvironment({ ...production, REDIS_URL: "" })).toThrow(/REDIS_URL/);
    expect(() => readEnvironment({ ...production, SMTP_URL: "" })).toThrow(/SMTP_URL/);
  });
});
