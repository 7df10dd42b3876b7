import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { acquireLock } from "@azalai/stack";
import { type Browser, chromium } from "playwright-core";

const systemPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser must neither need a sandbox (refused to root and in containers) nor call its maker's servers. */
const launchFlags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the system's Chromium, headless, installing it first where that can be done without asking. */
export async function launchChromium(moreFlags: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: await findOrInstallChromium(), args: [...launchFlags, ...moreFlags] });
}

async function findOrInstallChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    throw new Error(
      "The browser tests need Chromium: install it (on Debian, apt-get install chromium) or name one by CHROMIUM_PATH.",
    );
  }
  const lock = await waitForLock(join(tmpdir(), "azalai-chromium-install.lock"));
  try {
    if (!findChromium()) installChromium();
  } finally {
    lock.release();
  }
  const installed = findChromium();
  if (!installed) throw new Error("apt-get installed chromium, yet there is no browser at any known path.");
  return installed;
}

function findChromium(): string | undefined {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH && !existsSync(CHROMIUM_PATH)) {
    throw new Error(`CHROMIUM_PATH names ${CHROMIUM_PATH}, which does not exist.`);
  }
  return CHROMIUM_PATH || systemPaths.find((path) => existsSync(path));
}

function installChromium(): void {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, stdio: "ignore" as const };
  execFileSync("apt-get", ["update"], options);
  const waitForApt = ["-o", "DPkg::Lock::Timeout=300"];
  execFileSync("apt-get", [...waitForApt, "install", "-y", "--no-install-recommends", "chromium"], options);
}

async function waitForLock(path: string): Promise<{ release(): void }> {
  for (;;) {
    const attempt = acquireLock(path);
    if ("lock" in attempt) return attempt.lock;
    await sleep(1000);
  }
}
