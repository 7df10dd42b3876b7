#!/usr/bin/env node
import { startStripeSandbox } from "./sandbox.js";

/** Starts the sandbox from the environment and stops it on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const sandbox = await startStripeSandbox({
    port: Number(process.env.STRIPE_SANDBOX_PORT ?? 12_111),
    host: process.env.HOST,
    secretKey: required("STRIPE_API_KEY"),
    webhookSecret: required("STRIPE_WEBHOOK_SECRET"),
    webhookUrl: process.env.STRIPE_WEBHOOK_URL,
    dataFile: process.env.STRIPE_SANDBOX_DATA,
  });
  console.log(`Stripe sandbox at ${sandbox.url}: nothing is charged.`);

  const stop = (): void => {
    sandbox.close().then(
      () => process.exit(0),
      (error: unknown) => fail(error),
    );
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`The Stripe sandbox needs ${name}.`);
  return value;
}

function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

main().catch(fail);
