import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backendUnits, buildStale, storefrontUnits } from "./build.js";
import { Supervisor } from "./child-process.js";
import { runInTerminal } from "./run-tool.js";
import { createReport } from "./steps/report.js";
import { countTests, type TestCount, type VitestReport } from "./vitest-result.js";

/** vitest's projects, run one after the other so that browsers and unit tests do not share two cores. */
const projects = ["unit", "stack"];

/** `npm test`: every suite; its last line is `N passed, N failed`. Arguments go to vitest, e.g. a part of a file's name. */
export async function test(rootDir: string, args: string[]): Promise<void> {
  const workDir = join(rootDir, ".azalai", "test");
  const units = [...backendUnits, ...storefrontUnits];
  await buildStale(rootDir, units, new Supervisor(workDir), createReport(console.log));

  const counts: TestCount[] = [];
  for (const project of projects) counts.push(await runProject(rootDir, workDir, project, args));
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function runProject(rootDir: string, workDir: string, project: string, args: string[]): Promise<TestCount> {
  const reportPath = join(workDir, `${project}-report.json`);
  rmSync(reportPath, { force: true });
  const vitest = join(rootDir, "node_modules", "vitest", "vitest.mjs");
  // A part of a file's name may well be found in one project only.
  const options = [
    "--project",
    project,
    "--passWithNoTests",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${reportPath}`,
  ];
  const exitCode = await runInTerminal(process.execPath, [vitest, "run", ...options, ...args], rootDir);
  const report = existsSync(reportPath) ? (JSON.parse(readFileSync(reportPath, "utf8")) as VitestReport) : undefined;
  return countTests(report, exitCode);
}
