/** Says what happens, line by line, each with the seconds since the command began. */
export interface Report {
  /** Prints one line. */
  say(text: string): void;
  /** Announces a step, runs it, and says how long it took. */
  step<Result>(label: string, run: () => Promise<Result>): Promise<Result>;
}

export function createReport(write: (line: string) => void): Report {
  const startedAt = performance.now();
  const say = (text: string) => write(`${seconds(startedAt).padStart(7)}  ${text}`);
  return {
    say,
    async step(label, run) {
      const stepStartedAt = performance.now();
      say(`${label} …`);
      const result = await run();
      say(`${label}: ${seconds(stepStartedAt)}`);
      return result;
    },
  };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
