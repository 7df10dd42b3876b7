import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, type StackInfo } from "@azalai/stack";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const rootDir = fileURLToPath(new URL("..", import.meta.url));
/** Of its own, beside the stack under test; kept, so that only the first run seeds it. */
const dataDir = join(rootDir, ".azalai", "test-start");
const infoPath = join(dataDir, "stack.json");

const FIRST_START_MS = 300_000;
const WARM_START_MS = 90_000;

interface Run {
  child: ChildProcess;
  output(): string;
  ended: Promise<number | null>;
}

let ports: { PORT: string; BACKEND_PORT: string };
const runs: Run[] = [];

beforeAll(async () => {
  ports = { PORT: String(await freePort()), BACKEND_PORT: String(await freePort()) };
});

afterAll(async () => {
  for (const { child, ended } of runs) {
    child.kill("SIGINT");
    await ended;
  }
});

function start(environment: NodeJS.ProcessEnv = {}): Run {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, ["packages/stack/bin/azalai.mjs", "start"], {
    cwd: rootDir,
    env: { PATH, HOME, AZALAI_DATA: dataDir, ...ports, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += String(chunk)));
  const run = { child, output: () => output, ended: new Promise<number | null>((end) => child.once("close", end)) };
  runs.push(run);
  return run;
}

async function untilOpen(run: Run): Promise<StackInfo> {
  let code: number | null | undefined;
  void run.ended.then((ended) => (code = ended));
  while (!existsSync(infoPath)) {
    if (code !== undefined) throw new Error(`npm start ended with ${code}:\n${run.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return JSON.parse(readFileSync(infoPath, "utf8")) as StackInfo;
}

/** The processes that the stack of this folder has recorded as its own, by /proc. */
function livingProcesses(): number[] {
  const recorded = JSON.parse(readFileSync(join(dataDir, "processes.json"), "utf8")) as { pid: number }[];
  return recorded.map(({ pid }) => pid).filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

describe("npm start", () => {
  let running: Run;

  it(
    "opens the shop and describes it to its owner only",
    async () => {
      running = start();
      const info = await untilOpen(running);
      expect(statSync(infoPath).mode & 0o777).toBe(0o600);
      expect((await fetch(`${info.storefrontUrl}/fr`)).status).toBe(200);
      expect((await fetch(`${info.backendUrl}/ready`)).status).toBe(200);
      expect(info).toMatchObject({ stripeMode: "sandbox", searchEngine: "postgres" });
      const national = info.accounts.find(({ role }) => role === "national");
      const login = await fetch(`${info.backendUrl}/auth/user/emailpass`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: national?.email, password: national?.password }),
      });
      expect(login.status).toBe(200);
      expect(running.output()).toContain(info.adminUrl);
    },
    FIRST_START_MS,
  );

  it("refuses a second start on the same data, in one sentence, and leaves the first alone", async () => {
    const second = start({ PORT: String(await freePort()), BACKEND_PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split("\n")).toHaveLength(1);
    expect(second.output()).toContain(`already runs on ${dataDir} (process ${running.child.pid}`);
    expect(existsSync(infoPath)).toBe(true);
  });

  it(
    "starts again after it was killed, without repair by hand, on the same data",
    async () => {
      const before = JSON.parse(readFileSync(infoPath, "utf8")) as StackInfo;
      const orphans = livingProcesses();
      running.child.kill("SIGKILL");
      await running.ended;
      expect(orphans.filter(isAlive)).toEqual(orphans);

      running = start();
      // The old description goes when the leftovers have been stopped.
      while (existsSync(infoPath)) await new Promise((resolve) => setTimeout(resolve, 10));
      const after = await untilOpen(running);
      expect(orphans.filter(isAlive)).toEqual([]);
      expect(after).toEqual(before);
      expect(running.output()).not.toMatch(/Building|Migrating|Seeding/);
    },
    WARM_START_MS,
  );

  it("stops all of it within 10 s of Ctrl-C and leaves no process", async () => {
    const processes = livingProcesses();
    expect(processes.length).toBeGreaterThanOrEqual(4);
    const askedAt = performance.now();
    running.child.kill("SIGINT");
    expect(await running.ended).toBe(0);
    expect(performance.now() - askedAt).toBeLessThan(10_000);
    expect(processes.filter(isAlive)).toEqual([]);
    expect(existsSync(infoPath)).toBe(false);
  }, 20_000);

  it("says in one sentence that a port is taken", async () => {
    const server = createServer().listen(Number(ports.BACKEND_PORT), "127.0.0.1");
    try {
      const refused = start();
      expect(await refused.ended).toBe(1);
      expect(refused.output().trim()).toBe(
        `Port ${ports.BACKEND_PORT} is already taken by another program; choose another with BACKEND_PORT, for example BACKEND_PORT=${Number(ports.BACKEND_PORT) + 1} npm start.`,
      );
    } finally {
      server.close();
    }
  });
});
