import { join } from "node:path";
import { startEmptyNextPage } from "./empty-next-page.js";
import { PlainFailure } from "./failure.js";
import { freePort } from "./ports.js";
import { runInTerminal } from "./run-tool.js";
import { readSettings } from "./settings.js";
import { Stack } from "./stack.js";
import { stackInfoPath } from "./stack-info.js";
import { createReport } from "./steps/report.js";

/**
 * `npm run bench`: JSON lines on standard output, each figure beside its reference measured in the same run.
 * Progress goes to standard error. AZALAI_TEST_STACK names the `stack.json` of a running stack to measure; without it
 * one of its own is started.
 */
export async function bench(rootDir: string): Promise<void> {
  const report = createReport(console.error);
  const emptyPage = await startEmptyNextPage(rootDir, report);
  const running = process.env.AZALAI_TEST_STACK;
  const own = running ? undefined : await startOwnStack(rootDir);
  try {
    const script = join(rootDir, "tests", "bench", "main.ts");
    const code = await runInTerminal(process.execPath, ["--import", "tsx", script], rootDir, {
      ...process.env,
      AZALAI_TEST_STACK: running ?? own?.infoPath,
      AZALAI_EMPTY_PAGE: emptyPage.url,
    });
    if (code !== 0) throw new PlainFailure("The measurements ended early.");
  } finally {
    await own?.stack.stop();
    await emptyPage.stop();
  }
}

async function startOwnStack(rootDir: string): Promise<{ stack: Stack; infoPath: string }> {
  const settings = readSettings(rootDir, {
    AZALAI_DATA: join(".azalai", "bench", "stack"),
    PORT: String(await freePort()),
    BACKEND_PORT: String(await freePort()),
  });
  const stack = new Stack(settings, createReport(console.error));
  await stack.start({ fresh: false });
  return { stack, infoPath: stackInfoPath(settings.dataDir) };
}
