import { rmSync } from "node:fs";
import { join } from "node:path";
import { readPrivateJson, writePrivateJson } from "./private-file.js";

export interface Account {
  role: string;
  email: string;
  password: string;
}

/** What `stack.json` tells about a stack that is up. */
export interface StackInfo {
  storefrontUrl: string;
  backendUrl: string;
  adminUrl: string;
  publishableKey: string;
  databaseUrl: string;
  searchEngine: "postgres";
  stripeMode: "sandbox" | "test" | "live";
  /** Absent when a Stripe account is used. */
  stripeSandboxUrl?: string;
  accounts: Account[];
}

export function readStackInfo(path: string): StackInfo | undefined {
  return readPrivateJson<StackInfo>(path);
}

export function writeStackInfo(dataDir: string, info: StackInfo): void {
  writePrivateJson(stackInfoPath(dataDir), info);
}

export function removeStackInfo(dataDir: string): void {
  rmSync(stackInfoPath(dataDir), { force: true });
}

export function stackInfoPath(dataDir: string): string {
  return join(dataDir, "stack.json");
}
