import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type ChildSpec, Supervisor } from "./child-process.js";
import { groupIsAlive } from "./process-group.js";

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "azalai-supervisor-"));
});

afterEach(() => rmSync(dir, { recursive: true }));

const shell = (script: string): ChildSpec => ({
  name: "worker",
  command: "sh",
  args: ["-c", script],
  cwd: dir,
  env: process.env,
});

test("a child that fails is named, with the end of its log", async () => {
  const supervisor = new Supervisor(dir);
  await expect(supervisor.run(shell("echo what went wrong >&2; exit 3"))).rejects.toThrow(
    `what went wrong\n\nworker failed (exit code 3); its log is ${join(dir, "logs/worker.log")}.`,
  );
});

test("a full disk is said as such", async () => {
  const supervisor = new Supervisor(dir);
  await expect(supervisor.run(shell("echo 'ENOSPC: no space left on device'; exit 1"))).rejects.toThrow(
    "The disk is full: worker could not write; make room and start again.",
  );
});

test("a child that ignores its stop signal is killed after the grace period, with its own children", async () => {
  const supervisor = new Supervisor(dir);
  const child = supervisor.start(shell("trap '' TERM; sleep 60 & sleep 60; sleep 60"));
  await new Promise((resolve) => setTimeout(resolve, 200));
  await supervisor.stopAll(300);
  await child.ended;
  expect(groupIsAlive(child.pid)).toBe(false);
});

test("what a killed run left behind is stopped by the next, and a process that merely got its pid is not", async () => {
  const killedRun = new Supervisor(dir);
  const orphan = killedRun.start(shell("sleep 60"));
  const recordPath = join(dir, "processes.json");
  const record = JSON.parse(readFileSync(recordPath, "utf8")) as object[];
  const { pid } = spawnSync("true");
  const foreign = { name: "foreign", pid: process.pid, identity: "of an earlier process" };
  writeFileSync(recordPath, JSON.stringify([...record, foreign, { name: "gone", pid, identity: "gone" }]));

  await new Supervisor(dir).stopLeftovers();
  await orphan.ended;
  expect(groupIsAlive(orphan.pid)).toBe(false);
});
