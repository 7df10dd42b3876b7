import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PlainFailure, saysDiskFull } from "./failure.js";
import { readPrivateJson, writePrivateJson } from "./private-file.js";
import { groupIsAlive, signalGroup, stopGroup } from "./process-group.js";
import { processIdentity } from "./process-identity.js";

export interface ChildSpec {
  /** Names the child in messages and its log file, `<logs>/<name>.log`. */
  name: string;
  command: string;
  args: string[];
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** The user and group to run as; ours unless given. */
  runAs?: { uid: number; gid: number };
  /** How the child is asked to stop; SIGTERM unless given. */
  stopSignal?: NodeJS.Signals;
}

export interface RunningChild {
  name: string;
  pid: number;
  logPath: string;
  /** Settles when the child has ended, however it ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
}

interface RecordedChild {
  name: string;
  pid: number;
  identity: string;
}

interface TrackedChild extends RunningChild {
  identity: string;
  stopSignal: NodeJS.Signals;
}

/**
 * Starts the processes of one stack, each in its own process group and logging into its own file, and stops them.
 * They are recorded on disk, so that the start after a killed one finds and stops what that one left behind.
 */
export class Supervisor {
  private readonly children = new Set<TrackedChild>();
  private readonly recordPath: string;
  private readonly logsDir: string;
  private stopping = false;

  constructor(dataDir: string) {
    this.recordPath = join(dataDir, "processes.json");
    this.logsDir = join(dataDir, "logs");
  }

  /** Stops the processes that a killed run of this data folder left behind. */
  async stopLeftovers(): Promise<void> {
    const recorded = readPrivateJson<RecordedChild[]>(this.recordPath) ?? [];
    // A leader that is gone may have left members of its group, and keeps its number from being given away meanwhile.
    const alive = recorded.filter(({ pid, identity }) => {
      const current = processIdentity(pid);
      return (current === undefined || current === identity) && groupIsAlive(pid);
    });
    await Promise.all(alive.map(({ pid }) => stopGroup(pid, "SIGTERM", 3000)));
    this.record();
  }

  start(spec: ChildSpec): RunningChild {
    if (this.stopping) throw new PlainFailure("Azalaï is stopping.");
    const logPath = this.rotateLog(spec.name);
    const log = openSync(logPath, "a");
    const child = spawn(spec.command, spec.args, {
      cwd: spec.cwd,
      env: spec.env,
      detached: true,
      stdio: ["ignore", log, log],
      ...spec.runAs,
    });
    closeSync(log);
    const ended = whenEnded(child);
    const { pid } = child;
    if (pid === undefined) throw new PlainFailure(`${spec.command} could not be started for ${spec.name}.`);

    const tracked: TrackedChild = {
      name: spec.name,
      pid,
      logPath,
      ended,
      identity: processIdentity(pid) ?? "",
      stopSignal: spec.stopSignal ?? "SIGTERM",
    };
    this.children.add(tracked);
    this.record();
    void ended.then(() => {
      if (groupIsAlive(pid)) signalGroup(pid, "SIGKILL");
      this.children.delete(tracked);
      try {
        this.record();
      } catch {
        // On a full disk the record keeps a process that has ended, which the next start sees for itself.
      }
    });
    return tracked;
  }

  /**
   * Runs a child to its end.
   *
   * @throws PlainFailure with the last lines of its log when it ends with anything but 0
   */
  async run(spec: ChildSpec): Promise<void> {
    const child = this.start(spec);
    const { code, signal } = await child.ended;
    if (code !== 0) throw this.failureOf(child, `${spec.name} failed (${signal ?? `exit code ${code}`})`);
  }

  /** Settles, with the failure to report, when a child ends that should have gone on. */
  async diesUnexpectedly(child: RunningChild): Promise<PlainFailure> {
    const { code, signal } = await child.ended;
    return this.failureOf(child, `${child.name} ended by itself (${signal ?? `exit code ${code}`})`);
  }

  /** Waits until `isReady` says so. @throws PlainFailure when the child ends or `timeoutSeconds` pass before that */
  async waitUntilReady(child: RunningChild, isReady: () => Promise<boolean>, timeoutSeconds: number): Promise<void> {
    const deadline = Date.now() + timeoutSeconds * 1000;
    let death: PlainFailure | undefined;
    void this.diesUnexpectedly(child).then((failure) => {
      death = failure;
    });
    while (!(await isReady().catch(() => false))) {
      if (death) throw death;
      if (Date.now() > deadline) throw this.failureOf(child, `${child.name} was not ready after ${timeoutSeconds} s`);
      await sleep(100);
    }
  }

  /** Stops one child: by its stop signal, and after `graceMilliseconds` by SIGKILL. */
  async stop(child: RunningChild, graceMilliseconds: number): Promise<void> {
    const tracked = [...this.children].find(({ pid }) => pid === child.pid);
    if (tracked) await stopGroup(tracked.pid, tracked.stopSignal, graceMilliseconds);
  }

  /** Refuses new children and stops all that run, but for those named in `except`. */
  async stopAll(graceMilliseconds: number, except: string[] = []): Promise<void> {
    this.stopping = true;
    const stopped = [...this.children].filter(({ name }) => !except.includes(name));
    await Promise.all(stopped.map((child) => this.stop(child, graceMilliseconds)));
  }

  /** Ends everything at once. */
  killAll(): void {
    for (const { pid } of this.children) signalGroup(pid, "SIGKILL");
  }

  private failureOf(child: RunningChild, what: string): PlainFailure {
    const lastLines = lastLinesOf(child.logPath, 15);
    if (saysDiskFull(lastLines)) {
      return new PlainFailure(`The disk is full: ${child.name} could not write; make room and start again.`);
    }
    return new PlainFailure(`${lastLines}\n\n${what}; its log is ${child.logPath}.`);
  }

  private rotateLog(name: string): string {
    mkdirSync(this.logsDir, { recursive: true });
    const logPath = join(this.logsDir, `${name}.log`);
    if (existsSync(logPath)) renameSync(logPath, join(this.logsDir, `${name}.previous.log`));
    return logPath;
  }

  private record(): void {
    const recorded: RecordedChild[] = [...this.children].map(({ name, pid, identity }) => ({ name, pid, identity }));
    writePrivateJson(this.recordPath, recorded);
  }
}

function whenEnded(child: ChildProcess): RunningChild["ended"] {
  return new Promise((resolve) => {
    child.once("error", () => resolve({ code: -1, signal: null }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
}

/** The end of a log as a person can read it: Medusa's production log puts whole stack traces on one line. */
function lastLinesOf(path: string, count: number): string {
  const lines = readFileSync(path, "utf8").trimEnd().split("\n").slice(-count);
  return lines.map((line) => (line.length > 500 ? `${line.slice(0, 500)} …` : line)).join("\n");
}
