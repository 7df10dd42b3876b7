import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { acquireLock } from "./lock.js";
import { processIdentity } from "./process-identity.js";

let dir: string;
let path: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "azalai-lock-"));
  path = join(dir, "lock");
});

afterEach(() => rmSync(dir, { recursive: true }));

function take() {
  const attempt = acquireLock(path);
  if (!("lock" in attempt)) throw new Error(`held by ${attempt.heldBy.pid}`);
  return attempt.lock;
}

test("a free lock is taken, and free again once released, with nothing left lying about", () => {
  take().release();
  expect(existsSync(path)).toBe(false);
  take().release();
  expect(readdirSync(dir)).toEqual([]);
});

test("a lock held by a living process names its holder", () => {
  const holder = spawn("sleep", ["30"]);
  try {
    const pid = holder.pid ?? 0;
    writeFileSync(path, JSON.stringify({ pid, identity: processIdentity(pid) }));
    expect(acquireLock(path)).toMatchObject({ heldBy: { pid } });
  } finally {
    holder.kill("SIGKILL");
  }
});

test("a lock whose holder has died is taken over", () => {
  const { pid } = spawnSync("true");
  writeFileSync(path, JSON.stringify({ pid, identity: "of a process that was" }));
  expect(acquireLock(path)).toHaveProperty("lock");
});

test("a lock whose holder's pid was given to another process is taken over", () => {
  writeFileSync(path, JSON.stringify({ pid: process.pid, identity: "of an earlier process" }));
  expect(acquireLock(path)).toHaveProperty("lock");
});

test("a lock cut short while it was written is taken over", () => {
  writeFileSync(path, '{"pid":');
  expect(acquireLock(path)).toHaveProperty("lock");
});
