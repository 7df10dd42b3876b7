import { PlainFailure, saysDiskFull } from "./failure.js";

const commands: Record<string, (rootDir: string, args: string[]) => Promise<void>> = {
  start: async (rootDir, args) => (await import("./start.js")).start(rootDir, args),
  test: async (rootDir, args) => (await import("./test.js")).test(rootDir, args),
  bench: async (rootDir) => (await import("./bench.js")).bench(rootDir),
  check: async (rootDir, args) => (await import("./check.js")).check(rootDir, args),
};

/** Runs one command; a failure that a person can act upon is said in its own words, without a stack trace. */
export async function main(rootDir: string, [name = "", ...args]: string[]): Promise<void> {
  const command = commands[name];
  try {
    if (!command)
      throw new PlainFailure(`Azalaï knows the commands ${Object.keys(commands).join(", ")}, not “${name}”.`);
    await command(rootDir, args);
  } catch (error) {
    console.error(explain(error));
    process.exit(1);
  }
}

function explain(error: unknown): string {
  if (error instanceof PlainFailure) return error.message;
  if (error instanceof Error && saysDiskFull(error.message)) {
    return `The disk is full (${error.message}); make room and start again.`;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
