import { join } from "node:path";
import type { ChildSpec } from "./child-process.js";
import type { Secrets } from "./secrets.js";
import { connectHost, type Settings, type StripeKeys } from "./settings.js";
import { NO_TELEMETRY } from "./no-telemetry.js";

export interface StripeAccess extends StripeKeys {
  mode: "sandbox" | "test" | "live";
  /** Base URL of the sandbox; absent for Stripe itself. */
  sandboxUrl?: string;
}

export interface BackendContext {
  settings: Settings;
  secrets: Secrets;
  databaseUrl: string;
  stripe: StripeAccess;
}

/** Any of the backend's commands: `medusa <args>` on what `medusa build` made. */
export function medusaCommand(context: BackendContext, name: string, args: string[]): ChildSpec {
  const { rootDir } = context.settings;
  return {
    name,
    command: process.execPath,
    args: [join(rootDir, "backend", "node_modules", "@medusajs", "cli", "cli.js"), ...args],
    cwd: join(rootDir, "backend", ".medusa", "server"),
    env: backendEnvironment(context),
  };
}

export function backendService(context: BackendContext): ChildSpec {
  const { host, backendPort } = context.settings;
  return medusaCommand(context, "backend", ["start", "-H", host, "-p", String(backendPort)]);
}

function backendEnvironment({ settings, secrets, databaseUrl, stripe }: BackendContext): NodeJS.ProcessEnv {
  const { dataDir, storefrontUrl, backendUrl } = settings;
  return {
    ...serviceEnvironment(),
    AZALAI_ENV: "trial",
    DATABASE_URL: databaseUrl,
    REDIS_URL: settings.redisUrl,
    HOST: settings.host,
    PORT: String(settings.backendPort),
    JWT_SECRET: secrets.jwtSecret,
    COOKIE_SECRET: secrets.cookieSecret,
    LINK_SECRET: secrets.linkSecret,
    REVALIDATE_SECRET: secrets.revalidateSecret,
    STOREFRONT_URL: storefrontUrl,
    BACKEND_URL: backendUrl,
    STORE_CORS: storefrontUrl,
    ADMIN_CORS: backendUrl,
    AUTH_CORS: `${backendUrl},${storefrontUrl}`,
    STRIPE_API_KEY: stripe.apiKey,
    STRIPE_WEBHOOK_SECRET: stripe.webhookSecret,
    STRIPE_API_URL: stripe.sandboxUrl,
    MAIL_DIR: join(dataDir, "mail"),
    FILE_DIR: join(dataDir, "files"),
  };
}

export function storefrontService({ settings, secrets, stripe }: BackendContext, publishableKey: string): ChildSpec {
  const { rootDir, host, storefrontPort, backendPort } = settings;
  return {
    name: "storefront",
    command: process.execPath,
    args: [
      join(rootDir, "storefront", "node_modules", "next", "dist", "bin", "next"),
      "start",
      "-H",
      host,
      "-p",
      String(storefrontPort),
    ],
    cwd: join(rootDir, "storefront"),
    env: {
      ...serviceEnvironment(),
      BACKEND_URL: `http://${connectHost(host)}:${backendPort}`,
      PUBLISHABLE_KEY: publishableKey,
      STOREFRONT_URL: settings.storefrontUrl,
      REVALIDATE_SECRET: secrets.revalidateSecret,
      STRIPE_MODE: stripe.mode,
    },
  };
}

export function stripeSandboxService(settings: Settings, port: number, keys: StripeKeys): ChildSpec {
  return {
    name: "stripe-sandbox",
    command: process.execPath,
    args: [join(settings.rootDir, "packages", "stripe-sandbox", "dist", "server.js")],
    cwd: settings.rootDir,
    env: {
      ...serviceEnvironment(),
      // Whatever HOST opens the shop to, the sandbox stays on this machine.
      HOST: "127.0.0.1",
      STRIPE_SANDBOX_PORT: String(port),
      STRIPE_API_KEY: keys.apiKey,
      STRIPE_WEBHOOK_SECRET: keys.webhookSecret,
      STRIPE_WEBHOOK_URL: `${settings.backendUrl}/hooks/payment/stripe_stripe`,
      STRIPE_SANDBOX_DATA: join(settings.dataDir, "stripe-sandbox"),
    },
  };
}

/** Ours, but for what npm and a test runner put into it. */
function serviceEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(npm_|VITEST|TEST$|NODE_OPTIONS$|NODE_ENV$)/;
  const inherited = Object.entries(process.env).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(inherited), ...NO_TELEMETRY, NODE_ENV: "production" };
}
