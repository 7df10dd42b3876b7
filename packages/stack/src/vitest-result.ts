/** The part of vitest's JSON report that is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

export interface TestCount {
  passed: number;
  failed: number;
}

/**
 * Counts one vitest run honestly: a file that could not even be loaded holds no test but is a failure, and so is a run
 * that ended badly, or without a report, for a reason no test shows.
 */
export function countTests(report: VitestReport | undefined, exitCode: number | null): TestCount {
  const unloadable = report?.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const passed = report?.numPassedTests ?? 0;
  const failed = (report?.numFailedTests ?? 0) + (unloadable?.length ?? 0);
  return { passed, failed: exitCode === 0 || failed > 0 ? failed : 1 };
}
