import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toolEnvironment } from "./build.js";
import { findDuplicateDependencies } from "./duplicate-dependencies.js";
import { PlainFailure } from "./failure.js";
import { runTool } from "./run-tool.js";

interface Check {
  label: string;
  /** @returns what is wrong, empty when nothing is */
  run(rootDir: string): Promise<string>;
}

const workspaces = [
  "packages/domain",
  "packages/contracts",
  "packages/stripe-sandbox",
  "packages/demo",
  "packages/stack",
  "tests",
  "storefront",
  "backend",
];

const checks: Check[] = [
  ...workspaces.map((workspace) => ({
    label: `types in ${workspace}`,
    run: (rootDir: string) => types(rootDir, workspace),
  })),
  { label: "lint", run: tool("oxlint", ["--deny-warnings"]) },
  { label: "format", run: tool("oxfmt", ["--check", "."]) },
  {
    label: "import rules",
    run: tool("depcruise", ["--config", ".dependency-cruiser.cjs", "packages", "backend", "storefront", "tests"]),
  },
  { label: "unused code", run: tool("knip", ["--no-progress"]) },
  { label: "one copy of React, zod and Medusa", run: async (rootDir) => findDuplicateDependencies(rootDir).join("\n") },
  { label: "duplicate dependencies", run: dedupe },
];

/** `npm run check`: every check, each on one line; the tool's own words where it fails. */
export async function check(rootDir: string, wanted: string[]): Promise<void> {
  const chosen = checks.filter(({ label }) => wanted.length === 0 || wanted.some((part) => label.includes(part)));
  if (chosen.length === 0) throw new PlainFailure(`There is no check with “${wanted.join(" ")}” in its name.`);
  let failed = 0;
  for (const { label, run } of chosen) {
    const startedAt = performance.now();
    const problems = await run(rootDir);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${problems ? "✗" : "✓"} ${label}  ${seconds} s`);
    if (!problems) continue;
    console.log(problems);
    failed += 1;
  }
  if (failed > 0) throw new PlainFailure(`${failed} of ${chosen.length} checks failed.`);
}

function tool(command: string, args: string[]): Check["run"] {
  return (rootDir) => problemsOf(command, args, rootDir, rootDir);
}

/** By the workspace's own `types` script: some must generate types first. */
async function types(rootDir: string, workspace: string): Promise<string> {
  const workspaceDir = join(rootDir, workspace);
  const { scripts } = JSON.parse(readFileSync(join(workspaceDir, "package.json"), "utf8")) as {
    scripts: { types: string };
  };
  return problemsOf("sh", ["-c", scripts.types], rootDir, workspaceDir);
}

function dedupe(rootDir: string): Promise<string> {
  const { packageManager } = JSON.parse(readFileSync(join(rootDir, "package.json"), "utf8")) as {
    packageManager: string;
  };
  return problemsOf("npx", ["--yes", packageManager, "dedupe", "--check"], rootDir, rootDir);
}

async function problemsOf(command: string, args: string[], rootDir: string, cwd: string): Promise<string> {
  const { exitCode, output } = await runTool(command, args, cwd, toolEnvironment(rootDir, cwd));
  return exitCode === 0 ? "" : output.trim() || `${command} ended with ${exitCode} and said nothing.`;
}
