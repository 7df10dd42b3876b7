import { expect, test } from "vitest";
import { countTests, type VitestReport } from "./vitest-result.js";

const file = (status: string, tests: number): VitestReport["testResults"][number] => ({
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});

test("passed and failed tests are taken as they are", () => {
  const report = { numPassedTests: 7, numFailedTests: 2, testResults: [file("passed", 5), file("failed", 4)] };
  expect(countTests(report, 1)).toEqual({ passed: 7, failed: 2 });
});

test("a file that could not be loaded is a failure", () => {
  const report = { numPassedTests: 5, numFailedTests: 0, testResults: [file("passed", 5), file("failed", 0)] };
  expect(countTests(report, 1)).toEqual({ passed: 5, failed: 1 });
});

test("a run that ended badly without a failed test, or left no report, is a failure", () => {
  expect(countTests({ numPassedTests: 5, numFailedTests: 0, testResults: [file("passed", 5)] }, 1).failed).toBe(1);
  expect(countTests(undefined, null)).toEqual({ passed: 0, failed: 1 });
});
