import { readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isZombie, readStat } from "./process-identity.js";

/** Whether any process of the group that `pid` leads or led still runs. */
export function groupIsAlive(pid: number): boolean {
  try {
    process.kill(-pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  return process.platform !== "linux" || groupHasMoreThanZombies(pid);
}

/** In a container whose first process reaps no orphans, the dead members of a group stay for good. */
function groupHasMoreThanZombies(pid: number): boolean {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .some((name) => {
      const fields = readStat(name);
      return fields !== undefined && fields[2] === String(pid) && !isZombie(fields);
    });
}

/** Sends a signal to a whole process group; a group that is gone is no error. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

/** Ends a process group: by `stopSignal`, and after the grace period by SIGKILL. */
export async function stopGroup(pid: number, stopSignal: NodeJS.Signals, graceMilliseconds: number): Promise<void> {
  signalGroup(pid, stopSignal);
  if (await groupEnds(pid, graceMilliseconds)) return;
  signalGroup(pid, "SIGKILL");
  await groupEnds(pid, 1000);
}

async function groupEnds(pid: number, withinMilliseconds: number): Promise<boolean> {
  const deadline = Date.now() + withinMilliseconds;
  while (groupIsAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}
