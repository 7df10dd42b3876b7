import { resolve } from "node:path";
import { PlainFailure } from "./failure.js";

export interface StripeKeys {
  apiKey: string;
  webhookSecret: string;
}

/** What a person may choose for a stack, by environment variables. */
export interface Settings {
  /** The checkout. */
  rootDir: string;
  /** Where all that the stack writes goes, but for what builds put beside their sources. */
  dataDir: string;
  /** The address everything listens on. */
  host: string;
  storefrontPort: number;
  backendPort: number;
  storefrontUrl: string;
  backendUrl: string;
  /** The database to use in place of the embedded one. */
  databaseUrl?: string;
  redisUrl?: string;
  /** The Stripe account to use in place of the sandbox. */
  stripe?: StripeKeys;
}

/** @throws PlainFailure on a value that makes no sense */
export function readSettings(rootDir: string, env: NodeJS.ProcessEnv): Settings {
  const host = env.HOST || "127.0.0.1";
  const storefrontPort = readPort(env, "PORT", 3000);
  const backendPort = readPort(env, "BACKEND_PORT", 9000);
  if (storefrontPort === backendPort) {
    throw new PlainFailure(`PORT and BACKEND_PORT are both ${backendPort}; they must differ.`);
  }
  return {
    rootDir,
    dataDir: resolve(rootDir, env.AZALAI_DATA || ".azalai"),
    host,
    storefrontPort,
    backendPort,
    storefrontUrl: env.STOREFRONT_URL || `http://${publicHost(host)}:${storefrontPort}`,
    backendUrl: env.BACKEND_URL || `http://${publicHost(host)}:${backendPort}`,
    databaseUrl: env.DATABASE_URL || undefined,
    redisUrl: env.REDIS_URL || undefined,
    stripe: readStripeKeys(env),
  };
}

/** The address to reach from this machine what listens on `host`. */
export function connectHost(host: string): string {
  if (host === "0.0.0.0" || host === "localhost") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function publicHost(host: string): string {
  return ["127.0.0.1", "::1", "localhost", "0.0.0.0", "::"].includes(host) ? "localhost" : connectHost(host);
}

function readPort(env: NodeJS.ProcessEnv, variable: string, fallback: number): number {
  const text = env[variable];
  if (!text) return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainFailure(`${variable}=${text} is not a port; give a whole number from 1 to 65535.`);
  }
  return port;
}

function readStripeKeys(env: NodeJS.ProcessEnv): StripeKeys | undefined {
  const { STRIPE_API_KEY: apiKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = env;
  if (!apiKey && !webhookSecret) return undefined;
  if (!apiKey || !webhookSecret) {
    throw new PlainFailure(
      "STRIPE_API_KEY and STRIPE_WEBHOOK_SECRET go together; set both, or neither for the sandbox.",
    );
  }
  return { apiKey, webhookSecret };
}
