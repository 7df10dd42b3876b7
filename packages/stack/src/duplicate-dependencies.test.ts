import { expect, test } from "vitest";
import { installedCopies } from "./duplicate-dependencies.js";

test("copies are told apart by version and by peers", () => {
  const lockfile = `lockfileVersion: '9.0'

packages:

  ignored@1.0.0:
    resolution: {}

snapshots:

  '@medusajs/ui@4.2.6(react@18.3.1)':
    dependencies:
      react: 18.3.1

  '@medusajs/ui@4.2.6(react@19.3.1)': {}

  react@18.3.1:
    dependencies: {}

  react@19.3.1: {}
`;
  expect([...installedCopies(lockfile)]).toEqual([
    ["@medusajs/ui", ["@medusajs/ui@4.2.6(react@18.3.1)", "@medusajs/ui@4.2.6(react@19.3.1)"]],
    ["react", ["react@18.3.1", "react@19.3.1"]],
  ]);
});
