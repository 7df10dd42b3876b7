import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Names one process for good: a pid alone may be given to another process later, a pid with the moment it started
 * on this boot may not.
 *
 * @returns undefined when no such process runs (a zombie counts as not running)
 */
export function processIdentity(pid: number): string | undefined {
  return process.platform === "linux" ? linuxIdentity(pid) : portableIdentity(pid);
}

function linuxIdentity(pid: number): string | undefined {
  const fields = readStat(pid);
  if (!fields || isZombie(fields)) return undefined;
  const bootId = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${bootId}:${fields[19]}`;
}

/** Linux only: the fields of /proc/<pid>/stat from the third on: state, parent, process group, … and at 19 the start time. */
export function readStat(pid: number | string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The command in field 2 may hold spaces and brackets: count from its closing bracket.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

export function isZombie([state]: string[]): boolean {
  return state === "Z" || state === "X";
}

function portableIdentity(pid: number): string | undefined {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined;
  } catch {
    return undefined;
  }
}
