import { createHash } from "node:crypto";
import pg from "pg";
import type { EmbeddedPostgres } from "./postgres.js";

const applicationName = "azalai";

/**
 * Makes the application's own role and database where they are missing. The role is no superuser; it may read the
 * statement statistics, which the tests and the bench count with.
 *
 * @returns the URL the application connects with
 */
export async function prepareDatabase(server: EmbeddedPostgres, password: string): Promise<string> {
  await withClient(server.adminUrl, async (client) => {
    const role = await client.query("select 1 from pg_roles where rolname = $1", [applicationName]);
    const quoted = client.escapeLiteral(password);
    if (role.rowCount === 0) await client.query(`create role ${applicationName} login createdb password ${quoted}`);
    await client.query("create extension if not exists pg_stat_statements");
    await client.query(`grant pg_read_all_stats to ${applicationName}`);
    await client.query(`grant execute on function pg_stat_statements_reset to ${applicationName}`);

    const database = await client.query("select 1 from pg_database where datname = $1", [applicationName]);
    if (database.rowCount === 0) await client.query(`create database ${applicationName} owner ${applicationName}`);
  });
  return `postgres://${applicationName}:${password}@127.0.0.1:${server.port}/${applicationName}`;
}

/** Removes the application's database, to start over with an empty one. */
export async function dropDatabase(server: EmbeddedPostgres): Promise<void> {
  await withClient(server.adminUrl, (client) =>
    client.query(`drop database if exists ${applicationName} with (force)`),
  );
}

/** Tells one database from another, and from one of the same name that replaced it. */
export async function fingerprintDatabase(databaseUrl: string): Promise<string> {
  const { rows } = await withClient(databaseUrl, (client) =>
    client.query<{ oid: string }>("select oid::text from pg_database where datname = current_database()"),
  );
  const { hostname, pathname } = new URL(databaseUrl);
  return createHash("sha256").update(`${hostname}${pathname}:${rows[0]?.oid}`).digest("hex");
}

async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
