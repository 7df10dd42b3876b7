import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { readPrivateJson, writePrivateJson } from "./private-file.js";

export interface Secrets {
  databaseAdminPassword: string;
  databasePassword: string;
  jwtSecret: string;
  cookieSecret: string;
  /** Signs cart tokens. */
  linkSecret: string;
  /** Signs the backend's calls that refresh the storefront's pages. */
  revalidateSecret: string;
  sandboxApiKey: string;
  sandboxWebhookSecret: string;
}

/** The secrets of this data folder, made at its first start and kept in `secrets.json`. */
export function loadOrCreateSecrets(dataDir: string): Secrets {
  const path = join(dataDir, "secrets.json");
  const existing = readPrivateJson<Secrets>(path);
  if (existing) return existing;
  const created: Secrets = {
    databaseAdminPassword: randomText(),
    databasePassword: randomText(),
    jwtSecret: randomText(),
    cookieSecret: randomText(),
    linkSecret: randomText(),
    revalidateSecret: randomText(),
    sandboxApiKey: `sk_test_${randomText()}`,
    sandboxWebhookSecret: `whsec_${randomText()}`,
  };
  writePrivateJson(path, created);
  return created;
}

/** A password that can be read from a terminal and typed. */
export function generatePassword(): string {
  return randomBytes(12).toString("base64url");
}

function randomText(): string {
  return randomBytes(32).toString("hex");
}
