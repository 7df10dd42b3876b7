import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashContents, isStale, writeStamp } from "./staleness.js";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "azalai-staleness-"));
  mkdirSync(join(root, "pkg/src"), { recursive: true });
  writeFileSync(join(root, "pkg/src/a.ts"), "export const a = 1;");
});

afterEach(() => rmSync(root, { recursive: true }));

test("a changed, a renamed and an added source each change the hash", () => {
  const hashes = [hashContents(root, ["pkg"])];
  writeFileSync(join(root, "pkg/src/a.ts"), "export const a = 2;");
  hashes.push(hashContents(root, ["pkg"]));
  rmSync(join(root, "pkg/src/a.ts"));
  writeFileSync(join(root, "pkg/src/b.ts"), "export const a = 2;");
  hashes.push(hashContents(root, ["pkg"]));
  writeFileSync(join(root, "pkg/src/c.ts"), "");
  hashes.push(hashContents(root, ["pkg"]));
  expect(new Set(hashes).size).toBe(4);
});

test("what a build makes and what never reaches it leave the hash alone", () => {
  const before = hashContents(root, ["pkg"]);
  for (const path of ["dist/a.js", "node_modules/x/index.js", ".next/BUILD_ID", "src/a.test.ts"]) {
    mkdirSync(join(root, "pkg", path, ".."), { recursive: true });
    writeFileSync(join(root, "pkg", path), path);
  }
  expect(hashContents(root, ["pkg"])).toBe(before);
});

test("content that moves from one file to the next is a change", () => {
  writeFileSync(join(root, "pkg/src/a.ts"), "xy");
  writeFileSync(join(root, "pkg/src/b.ts"), "z");
  const before = hashContents(root, ["pkg"]);
  writeFileSync(join(root, "pkg/src/a.ts"), "x");
  writeFileSync(join(root, "pkg/src/b.ts"), "yz");
  expect(hashContents(root, ["pkg"])).not.toBe(before);
});

test("work is stale until it is stamped with the same hash", () => {
  const stamp = join(root, "build/pkg");
  expect(isStale(stamp, "one")).toBe(true);
  writeStamp(stamp, "one");
  expect(isStale(stamp, "one")).toBe(false);
  expect(isStale(stamp, "two")).toBe(true);
});
