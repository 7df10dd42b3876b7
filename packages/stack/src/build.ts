import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Supervisor } from "./child-process.js";
import { PlainFailure } from "./failure.js";
import { acquireLock, type Lock } from "./lock.js";
import { hashContents, isStale, writeStamp } from "./staleness.js";
import type { Report } from "./steps/report.js";
import { NO_TELEMETRY } from "./no-telemetry.js";

interface BuildUnit {
  /** The folder, from the root. */
  dir: string;
  /** The folders of the packages it is built from. */
  dependsOn: string[];
  /** A file that is there when the build was finished. */
  product: string;
  /** What the build makes, removed before it so that nothing of an older one survives. */
  outputDir: string;
}

const domain = "packages/domain";
const contracts = "packages/contracts";
const stripeSandbox = "packages/stripe-sandbox";
const demo = "packages/demo";

/** What the backend needs, in the order in which it is built. */
export const backendUnits: BuildUnit[] = [
  { dir: domain, dependsOn: [], product: "dist/index.js", outputDir: "dist" },
  { dir: contracts, dependsOn: [domain], product: "dist/index.js", outputDir: "dist" },
  { dir: stripeSandbox, dependsOn: [], product: "dist/server.js", outputDir: "dist" },
  { dir: demo, dependsOn: [domain, contracts], product: "dist/index.js", outputDir: "dist" },
  {
    dir: "backend",
    dependsOn: [domain, contracts, demo],
    product: ".medusa/server/medusa-config.js",
    outputDir: ".medusa",
  },
];

/** Built after those above. */
export const storefrontUnits: BuildUnit[] = [
  { dir: "storefront", dependsOn: [domain, contracts], product: ".next/BUILD_ID", outputDir: ".next" },
];

/** `medusa build` reads the backend's configuration, which asks for its whole environment; nothing of it is built in. */
const backendVariables = [
  "DATABASE_URL",
  "BACKEND_URL",
  "STOREFRONT_URL",
  "STRIPE_API_KEY",
  "STRIPE_WEBHOOK_SECRET",
  "MAIL_DIR",
  "FILE_DIR",
  "JWT_SECRET",
  "COOKIE_SECRET",
  "LINK_SECRET",
  "REVALIDATE_SECRET",
];
const buildPlaceholders = Object.fromEntries(backendVariables.map((name) => [name, "not-known-while-building"]));

/** Builds what changed since it was last built, one unit after the other, each by its own `build` script. */
export async function buildStale(
  rootDir: string,
  units: BuildUnit[],
  supervisor: Supervisor,
  report: Report,
): Promise<void> {
  const lock = await takeBuildLock(rootDir, report);
  try {
    for (const unit of units) {
      const contentHash = hashContents(rootDir, ["pnpm-lock.yaml", "tsconfig.json", ...unit.dependsOn, unit.dir]);
      const stampPath = join(rootDir, ".azalai", "build", unit.dir.replace("/", "-"));
      const productIsThere = existsSync(join(rootDir, unit.dir, unit.product));
      if (productIsThere && !isStale(stampPath, contentHash)) continue;
      rmSync(stampPath, { force: true });
      await report.step(`Building ${unit.dir}`, () => build(rootDir, unit, supervisor));
      writeStamp(stampPath, contentHash);
    }
  } finally {
    lock.release();
  }
}

async function build(rootDir: string, unit: BuildUnit, supervisor: Supervisor): Promise<void> {
  const unitDir = join(rootDir, unit.dir);
  rmSync(join(unitDir, unit.outputDir), { recursive: true, force: true });
  const { scripts } = JSON.parse(readFileSync(join(unitDir, "package.json"), "utf8")) as {
    scripts: { build: string };
  };
  await supervisor.run({
    name: `build-${unit.dir.replace("/", "-")}`,
    command: "sh",
    args: ["-c", scripts.build],
    cwd: unitDir,
    env: {
      ...toolEnvironment(rootDir, unitDir),
      ...buildPlaceholders,
      NODE_ENV: "production",
      ...NO_TELEMETRY,
    },
  });
  if (!existsSync(join(unitDir, unit.product))) {
    throw new PlainFailure(`The build of ${unit.dir} ended without making ${unit.product}.`);
  }
}

/** Our environment, with the tools that a workspace and the root have installed within reach. */
export function toolEnvironment(rootDir: string, workspaceDir: string): NodeJS.ProcessEnv {
  const binDirs = [workspaceDir, rootDir].map((dir) => join(dir, "node_modules", ".bin"));
  return { ...process.env, PATH: [...binDirs, process.env.PATH].join(":") };
}

/** Two stacks of one checkout share its builds: one builds, the other waits. */
async function takeBuildLock(rootDir: string, report: Report): Promise<Lock> {
  let announced = false;
  for (;;) {
    const attempt = acquireLock(join(rootDir, ".azalai", "build", "lock"));
    if ("lock" in attempt) return attempt.lock;
    if (!announced) report.say(`Waiting for the build that process ${attempt.heldBy.pid} is making …`);
    announced = true;
    await sleep(500);
  }
}
