import { defineConfig } from "@medusajs/framework/utils";
import { readEnvironment } from "./src/environment";

const env = readEnvironment(process.env);

/** Redis carries events, workflows and locks as soon as there is more than one process; without it one process does all in memory. */
const redisModules = env.redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl: env.redisUrl, jobOptions: { attempts: 3, removeOnComplete: true } },
      },
      { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl: env.redisUrl } } },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl: env.redisUrl },
            },
          ],
        },
      },
      {
        resolve: "@medusajs/medusa/caching",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/caching-redis",
              id: "caching-redis",
              is_default: true,
              options: { redisUrl: env.redisUrl },
            },
          ],
        },
      },
    ]
  : [];

module.exports = defineConfig({
  featureFlags: { translation: true, ...(env.redisUrl ? { caching: true } : {}) },
  projectConfig: {
    databaseUrl: env.databaseUrl,
    databaseDriverOptions: { connection: { ssl: false }, pool: { min: 2, max: 20 } },
    redisUrl: env.redisUrl,
    workerMode: env.workerMode,
    /** Core marks the session's cookie "secure" in production whatever the address, and then no one can sign in over plain HTTP on this machine. */
    cookieOptions: { secure: env.backendUrl.startsWith("https://"), sameSite: "lax", httpOnly: true },
    http: {
      storeCors: env.storeCors,
      adminCors: env.adminCors,
      authCors: env.authCors,
      jwtSecret: env.jwtSecret,
      cookieSecret: env.cookieSecret,
      jwtExpiresIn: "1h",
    },
  },
  admin: { backendUrl: "/", path: "/app", disable: env.workerMode === "worker" },
  modules: [
    { resolve: "@medusajs/medusa/translation" },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: { upload_dir: env.fileDir, backend_url: `${env.backendUrl}/static` },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: { providers: [{ resolve: "./src/modules/search-listings", id: "listings" }] },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        // Orders race with webhooks under the cart's lock, so they need no head start.
        webhook_delay: 1000,
        providers: [
          {
            resolve: "./src/modules/stripe-checkout",
            id: "stripe",
            options: {
              apiKey: env.stripeApiKey,
              webhookSecret: env.stripeWebhookSecret,
              apiUrl: env.stripeApiUrl,
              storefrontUrl: env.storefrontUrl,
              capture: false,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "./src/modules/mail",
            id: "mail",
            options: { channels: ["email"], smtpUrl: env.smtpUrl, from: env.mailFrom, mailDir: env.mailDir },
          },
          // The admin's own messages.
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { name: "Local Notification Provider", channels: ["feed"] },
          },
        ],
      },
    },
    { resolve: "./src/modules/network" },
    { resolve: "./src/modules/fair-price" },
    { resolve: "./src/modules/seller-order" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/travel" },
    ...redisModules,
  ],
});
