import { dirname, join } from "node:path";
import { readStackInfo, type StackInfo } from "@azalai/stack";

let known: StackInfo | undefined;

/** The stack that these tests or measurements are about, addresses, keys and accounts: AZALAI_TEST_STACK names its `stack.json`. */
export function stackUnderTest(): StackInfo {
  known ??= readStackInfo(infoPath());
  if (!known) throw new Error(`AZALAI_TEST_STACK names ${infoPath()}, which does not exist: is that stack up?`);
  return known;
}

/** Where its mails land, as `.eml`. */
export function mailDirUnderTest(): string {
  return join(dirname(infoPath()), "mail");
}

function infoPath(): string {
  const { AZALAI_TEST_STACK } = process.env;
  if (!AZALAI_TEST_STACK) throw new Error("There is no stack to test: `npm test` starts one.");
  return AZALAI_TEST_STACK;
}
