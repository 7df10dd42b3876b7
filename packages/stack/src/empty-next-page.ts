import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { toolEnvironment } from "./build.js";
import { Supervisor } from "./child-process.js";
import { freePort } from "./ports.js";
import { hashContents, isStale, writeStamp } from "./staleness.js";
import type { Report } from "./steps/report.js";
import { NO_TELEMETRY } from "./no-telemetry.js";

export interface EmptyNextPage {
  url: string;
  stop(): Promise<void>;
}

/**
 * Serves the smallest static page that the storefront's own version of Next can make: what our pages' weight and speed
 * are compared with. It is built at its first use.
 */
export async function startEmptyNextPage(rootDir: string, report: Report): Promise<EmptyNextPage> {
  const workDir = join(rootDir, ".azalai", "bench");
  const appDir = join(workDir, "empty-next");
  const supervisor = new Supervisor(workDir);
  await supervisor.stopLeftovers();

  const sources = join("packages", "stack", "bench", "empty-next");
  const contentHash = hashContents(rootDir, [sources, "pnpm-lock.yaml"]);
  const stampPath = join(workDir, "empty-next-build");
  const next = join("node_modules", "next", "dist", "bin", "next");
  const env = { ...toolEnvironment(rootDir, appDir), NODE_ENV: "production" as const, ...NO_TELEMETRY };
  if (isStale(stampPath, contentHash) || !existsSync(join(appDir, ".next", "BUILD_ID"))) {
    rmSync(appDir, { recursive: true, force: true });
    mkdirSync(appDir, { recursive: true });
    cpSync(join(rootDir, sources), appDir, { recursive: true });
    symlinkSync(join(rootDir, "storefront", "node_modules"), join(appDir, "node_modules"));
    await report.step("Building the empty Next page", () =>
      supervisor.run({ name: "empty-next-build", command: process.execPath, args: [next, "build"], cwd: appDir, env }),
    );
    writeStamp(stampPath, contentHash);
  }

  const port = await freePort();
  const server = supervisor.start({
    name: "empty-next",
    command: process.execPath,
    args: [next, "start", "-H", "127.0.0.1", "-p", String(port)],
    cwd: appDir,
    env,
  });
  const url = `http://127.0.0.1:${port}/`;
  await supervisor.waitUntilReady(server, async () => (await fetch(url)).ok, 30);
  return { url, stop: () => supervisor.stopAll(3000) };
}
