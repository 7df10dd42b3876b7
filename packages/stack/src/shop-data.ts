import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Supervisor } from "./child-process.js";
import { dropDatabase, fingerprintDatabase, prepareDatabase } from "./database.js";
import type { EmbeddedPostgres } from "./postgres.js";
import { readPrivateJson, writePrivateJson } from "./private-file.js";
import { generatePassword } from "./secrets.js";
import { type BackendContext, medusaCommand } from "./services.js";
import { hashContents } from "./staleness.js";
import type { Account } from "./stack-info.js";
import type { Report } from "./steps/report.js";

/** What the seed reports through the file named by AZALAI_SEED_OUTPUT. */
interface SeedOutput {
  publishableKey: string;
  accounts: { role: string; email: string }[];
}

export interface ShopData {
  publishableKey: string;
  accounts: Account[];
}

/** What was done to which database, kept in `database.json`. */
interface DatabaseRecord {
  fingerprint: string;
  migrationsHash?: string;
  seedBegun?: boolean;
  shop?: ShopData;
}

/** Everything that decides what `db:migrate` does: tables, links, search indexes, and Medusa's own version. */
const migrationSources = ["modules", "links", "search", "migration-scripts"].map((dir) => `backend/src/${dir}`);

/** The national one is a user of Medusa's admin besides. */
const demoRoles = ["national", "antenna-tombouctou", "antenna-gao", "antenna-menaka", "antenna-kidal", "antenna-mopti"];

/**
 * Brings the database to the present schema and seeds the demo once.
 *
 * A seed that was cut short is not continued: in the embedded database it starts over on an empty one.
 */
export async function ensureShopData(
  supervisor: Supervisor,
  report: Report,
  context: BackendContext,
  embedded: { server: EmbeddedPostgres; password: string } | undefined,
): Promise<ShopData> {
  const { rootDir, dataDir } = context.settings;
  const recordPath = join(dataDir, "database.json");
  const migrationsHash = hashContents(rootDir, [
    "pnpm-lock.yaml",
    "backend/package.json",
    "backend/medusa-config.ts",
    ...migrationSources,
  ]);

  let record = await readRecord(recordPath, context.databaseUrl);
  if (embedded && record.seedBegun && !record.shop) {
    report.say("The last start was cut short while seeding: starting over on an empty database.");
    await dropDatabase(embedded.server);
    await prepareDatabase(embedded.server, embedded.password);
    rmSync(join(dataDir, "files"), { recursive: true, force: true });
    record = await readRecord(recordPath, context.databaseUrl);
  }
  const save = (change: Partial<DatabaseRecord>) => {
    record = { ...record, ...change };
    writePrivateJson(recordPath, record);
  };

  if (record.migrationsHash !== migrationsHash) {
    const args = ["db:migrate", "--execute-safe-links", "--execute-safe-search"];
    await report.step("Migrating the database", () => supervisor.run(medusaCommand(context, "migrate", args)));
    save({ migrationsHash });
  }
  if (record.shop) return record.shop;
  save({ seedBegun: true });
  const shop = await report.step("Seeding the demo", () => seed(supervisor, context));
  save({ shop });
  return shop;
}

/** The record of this very database; an empty one for a database that is new or replaced. */
async function readRecord(recordPath: string, databaseUrl: string): Promise<DatabaseRecord> {
  const fingerprint = await fingerprintDatabase(databaseUrl);
  const record = readPrivateJson<DatabaseRecord>(recordPath);
  return record?.fingerprint === fingerprint ? record : { fingerprint };
}

async function seed(supervisor: Supervisor, context: BackendContext): Promise<ShopData> {
  const outputPath = join(context.settings.dataDir, "seed-output.json");
  rmSync(outputPath, { force: true });
  const accounts: Account[] = demoRoles.map((role) => ({
    role,
    email: `${role}@azalai.example`,
    password: generatePassword(),
  }));
  const command = medusaCommand(context, "seed", ["exec", "./src/scripts/seed-demo.js"]);
  await supervisor.run({
    ...command,
    env: {
      ...command.env,
      AZALAI_SEED_OUTPUT: outputPath,
      AZALAI_SEED_ACCOUNTS: JSON.stringify(accounts),
      // Rendering takes most of the time, and depends on the checkout only.
      FILE_CACHE_DIR: join(context.settings.rootDir, ".azalai", "pictures"),
    },
  });
  const output = JSON.parse(readFileSync(outputPath, "utf8")) as SeedOutput;
  rmSync(outputPath);
  const made = new Set(output.accounts.map(({ email }) => email));
  return { publishableKey: output.publishableKey, accounts: accounts.filter(({ email }) => made.has(email)) };
}
