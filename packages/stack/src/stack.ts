import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { backendUnits, buildStale, storefrontUnits } from "./build.js";
import { type RunningChild, Supervisor } from "./child-process.js";
import { prepareDatabase } from "./database.js";
import { requireFreeSpace } from "./disk-space.js";
import { PlainFailure } from "./failure.js";
import { acquireLock, type Lock } from "./lock.js";
import { freePort, requireFreePort } from "./ports.js";
import { type EmbeddedPostgres, startPostgres } from "./postgres.js";
import { loadOrCreateSecrets, type Secrets } from "./secrets.js";
import {
  type BackendContext,
  backendService,
  storefrontService,
  stripeSandboxService,
  type StripeAccess,
} from "./services.js";
import { connectHost, type Settings } from "./settings.js";
import { ensureShopData } from "./shop-data.js";
import { readStackInfo, removeStackInfo, type StackInfo, stackInfoPath, writeStackInfo } from "./stack-info.js";
import type { Report } from "./steps/report.js";

/** All that `--fresh` removes: what the stack of this folder wrote, and nothing else that may lie there. */
const ownedEntries = [
  "postgres",
  "postgres-cluster-complete",
  "postgres-port",
  "database.json",
  "secrets.json",
  "seed-output.json",
  "files",
  "mail",
  "stripe-sandbox",
  "stripe-sandbox-port",
  "processes.json",
];

/** The whole marketplace on this machine: started once, stopped once. */
export class Stack {
  private readonly supervisor: Supervisor;
  private lock: Lock | undefined;
  private postgres: EmbeddedPostgres | undefined;
  private stopped: Promise<void> | undefined;

  constructor(
    private readonly settings: Settings,
    private readonly report: Report,
  ) {
    this.supervisor = new Supervisor(settings.dataDir);
  }

  /**
   * @param fresh whether to remove this folder's data first
   * @returns the stack's description, and a promise that settles with a failure if one of its processes dies
   * @throws PlainFailure, with nothing left running
   */
  async start({ fresh }: { fresh: boolean }): Promise<{ info: StackInfo; death: Promise<PlainFailure> }> {
    try {
      return await this.bringUp(fresh);
    } catch (error) {
      await this.stop();
      throw error;
    }
  }

  /** Stops everything within 9 s, the database last. */
  stop(): Promise<void> {
    this.stopped ??= this.bringDown();
    return this.stopped;
  }

  /** For who cannot wait: ends every process at once. */
  kill(): void {
    this.supervisor.killAll();
  }

  private async bringUp(fresh: boolean): Promise<{ info: StackInfo; death: Promise<PlainFailure> }> {
    const { settings, supervisor, report } = this;
    const { dataDir, rootDir } = settings;
    mkdirSync(dataDir, { recursive: true });
    this.lock = this.takeLock();
    await supervisor.stopLeftovers();
    removeStackInfo(dataDir);
    await requireFreePort(settings.storefrontPort, settings.host, "PORT");
    await requireFreePort(settings.backendPort, settings.host, "BACKEND_PORT");
    if (fresh) this.removeData();
    const firstStart = !existsSync(join(dataDir, "database.json"));
    requireFreeSpace(dataDir, firstStart ? 1500 : 200, firstStart ? "the first start" : "Azalaï");

    const secrets = loadOrCreateSecrets(dataDir);
    const [stripe, databaseUrl] = await Promise.all([
      this.chooseStripe(secrets),
      this.chooseDatabase(secrets),
      buildStale(rootDir, backendUnits, supervisor, report),
    ]);
    const context: BackendContext = { settings, secrets, databaseUrl, stripe };
    const embedded = this.postgres && { server: this.postgres, password: secrets.databasePassword };
    const [shop] = await Promise.all([
      ensureShopData(supervisor, report, context, embedded),
      buildStale(rootDir, storefrontUnits, supervisor, report),
    ]);

    const children = await report.step("Starting payments, backend and storefront", () =>
      this.startServices(context, shop.publishableKey),
    );
    const info: StackInfo = {
      storefrontUrl: settings.storefrontUrl,
      backendUrl: settings.backendUrl,
      adminUrl: `${settings.backendUrl}/app`,
      publishableKey: shop.publishableKey,
      databaseUrl,
      searchEngine: "postgres",
      stripeMode: stripe.mode,
      stripeSandboxUrl: stripe.sandboxUrl,
      accounts: shop.accounts,
    };
    writeStackInfo(dataDir, info);
    if (this.postgres) children.push(this.postgres.child);
    return { info, death: Promise.race(children.map((child) => supervisor.diesUnexpectedly(child))) };
  }

  private takeLock(): Lock {
    const { dataDir } = this.settings;
    const attempt = acquireLock(join(dataDir, "lock"));
    if ("lock" in attempt) return attempt.lock;
    const address = readStackInfo(stackInfoPath(dataDir))?.storefrontUrl;
    throw new PlainFailure(
      `Azalaï already runs on ${dataDir} (process ${attempt.heldBy.pid}${address ? `, ${address}` : ""}); stop it first, or set AZALAI_DATA to another folder.`,
    );
  }

  private removeData(): void {
    const { dataDir, databaseUrl } = this.settings;
    if (databaseUrl) {
      throw new PlainFailure(
        "--fresh does not empty the database given by DATABASE_URL; empty it, then start without --fresh.",
      );
    }
    for (const entry of ownedEntries) rmSync(join(dataDir, entry), { recursive: true, force: true });
  }

  private async chooseStripe(secrets: Secrets): Promise<StripeAccess> {
    const { stripe, dataDir } = this.settings;
    if (stripe) return { ...stripe, mode: /^(sk|rk)_live_/.test(stripe.apiKey) ? "live" : "test" };
    const portPath = join(dataDir, "stripe-sandbox-port");
    const port = await freePort(existsSync(portPath) ? Number(readFileSync(portPath, "utf8")) : undefined);
    writeFileSync(portPath, String(port));
    return {
      apiKey: secrets.sandboxApiKey,
      webhookSecret: secrets.sandboxWebhookSecret,
      mode: "sandbox",
      sandboxUrl: `http://localhost:${port}`,
    };
  }

  private async chooseDatabase(secrets: Secrets): Promise<string> {
    const { databaseUrl, dataDir } = this.settings;
    if (databaseUrl) return databaseUrl;
    const { report, supervisor } = this;
    return report.step("Starting PostgreSQL", async () => {
      this.postgres = await startPostgres(supervisor, dataDir, secrets.databaseAdminPassword);
      return prepareDatabase(this.postgres, secrets.databasePassword);
    });
  }

  /** All at once; each is ready when it answers what a visitor would ask. */
  private async startServices(context: BackendContext, publishableKey: string): Promise<RunningChild[]> {
    const { supervisor, settings } = this;
    const { sandboxUrl } = context.stripe;
    const local = connectHost(settings.host);
    const children: RunningChild[] = [];
    const started: Promise<void>[] = [];
    if (sandboxUrl) {
      const sandbox = supervisor.start(
        stripeSandboxService(settings, Number(new URL(sandboxUrl).port), context.stripe),
      );
      children.push(sandbox);
      started.push(supervisor.waitUntilReady(sandbox, () => answers(sandboxUrl), 20));
    }
    const backend = supervisor.start(backendService(context));
    const storefront = supervisor.start(storefrontService(context, publishableKey));
    children.push(backend, storefront);
    started.push(
      supervisor
        .waitUntilReady(backend, () => answersOk(`http://${local}:${settings.backendPort}/ready`), 120)
        .then(() =>
          supervisor.waitUntilReady(storefront, () => answersOk(`http://${local}:${settings.storefrontPort}/fr`), 60),
        ),
    );
    await Promise.all(started);
    return children;
  }

  private async bringDown(): Promise<void> {
    // Without the lock the folder is another stack's.
    if (!this.lock) return;
    removeStackInfo(this.settings.dataDir);
    await this.supervisor.stopAll(5500, ["postgres"]);
    await this.supervisor.stopAll(3000);
    this.lock.release();
  }
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  await response.arrayBuffer();
  return true;
}

async function answersOk(url: string): Promise<boolean> {
  const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
  await response.arrayBuffer();
  return response.status === 200;
}
