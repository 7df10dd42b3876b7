import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { processIdentity } from "./process-identity.js";

export interface LockHolder {
  pid: number;
  /** See `processIdentity`: tells the holder from a later process with the same pid. */
  identity: string;
}

export interface Lock {
  release(): void;
}

/**
 * Takes the lock file at `path` for this process. A lock whose holder has died is taken over.
 *
 * @returns the lock, or the living holder
 */
export function acquireLock(path: string): { lock: Lock } | { heldBy: LockHolder } {
  mkdirSync(dirname(path), { recursive: true });
  const own = `${path}.${process.pid}`;
  const self: LockHolder = { pid: process.pid, identity: processIdentity(process.pid) ?? "" };
  writeFileSync(own, JSON.stringify(self));
  try {
    for (;;) {
      // link() is atomic and fails when the name exists; the file is complete as soon as it can be seen.
      if (tryLink(own, path)) return { lock: { release: () => rmSync(path, { force: true }) } };
      const text = readIfPresent(path);
      if (text === undefined) continue;
      const holder = parseHolder(text);
      if (holder && processIdentity(holder.pid) === holder.identity) return { heldBy: holder };
      removeStale(path, text);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves the stale lock aside, and back if another process replaced it in between. */
function removeStale(path: string, staleText: string): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (readIfPresent(aside) !== staleText) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function readIfPresent(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function parseHolder(text: string): LockHolder | undefined {
  try {
    return JSON.parse(text) as LockHolder;
  } catch {
    return undefined;
  }
}
