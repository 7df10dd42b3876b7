import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createReport, freePort, readSettings, Stack, stackInfoPath } from "@azalai/stack";
import { stackUnderTest } from "./stack-under-test.js";

const rootDir = join(dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Gives every suite one real stack: started fresh on free ports, or the running one whose `stack.json` is named by
 * AZALAI_TEST_STACK, for a developer who does not want to wait for a new one.
 *
 * Its folder is always the same and starts empty: what a killed run left behind is stopped and removed by the next.
 */
export default async function startStackUnderTest(): Promise<() => Promise<void>> {
  if (process.env.AZALAI_TEST_STACK) {
    process.env.AZALAI_TEST_STACK = resolve(process.env.AZALAI_TEST_STACK);
    stackUnderTest();
    return async () => undefined;
  }

  // Only these: a database or a Stripe account of the developer's own environment is none of the tests' business.
  const settings = readSettings(rootDir, {
    AZALAI_DATA: join(process.env.AZALAI_DATA || ".azalai", "test"),
    PORT: String(await freePort()),
    BACKEND_PORT: String(await freePort()),
  });
  const stack = new Stack(settings, createReport(console.log));
  await stack.start({ fresh: true });
  // Inherited by the workers, which are started after this.
  process.env.AZALAI_TEST_STACK = stackInfoPath(settings.dataDir);
  return () => stack.stop();
}
