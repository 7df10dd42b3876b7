import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["packages/*/src/**/*.test.ts", "backend/src/**/*.test.ts", "storefront/src/**/*.test.{ts,tsx}"],
        },
      },
      {
        test: {
          name: "stack",
          include: ["tests/**/*.test.ts"],
          globalSetup: ["tests/support/stack.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One shop and two cores: suites that change stock or count statements must not overlap.
          fileParallelism: false,
        },
      },
    ],
  },
});
