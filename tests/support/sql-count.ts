import pg from "pg";

export interface StatementCount<Result> {
  result: Result;
  statements: number;
  /** The most frequent ones, to look at when there are too many. */
  mostFrequent: { calls: number; query: string }[];
}

/**
 * Counts the SQL statements that work on the stack's database costs, by PostgreSQL's own book-keeping
 * (`pg_stat_statements`), whoever sends them.
 *
 * Counted: every statement that reached the application's database, however it was sent. Not counted: transaction
 * control (BEGIN, COMMIT, ROLLBACK, savepoints), which asks the database for no work, and what this function itself
 * sends, which goes to another database. Background jobs of the backend are counted when they fall into the measured
 * span, so measure something short, on an otherwise idle stack.
 *
 * @param databaseUrl of the stack, as `stack.json` gives it
 */
export async function countSqlStatements<Result>(
  databaseUrl: string,
  work: () => Promise<Result>,
): Promise<StatementCount<Result>> {
  const statisticsUrl = new URL(databaseUrl);
  const database = statisticsUrl.pathname.slice(1);
  statisticsUrl.pathname = "/postgres";
  const client = new pg.Client({ connectionString: statisticsUrl.href });
  await client.connect();
  try {
    await client.query("select pg_stat_statements_reset(0, (select oid from pg_database where datname = $1), 0)", [
      database,
    ]);
    const result = await work();
    const { rows } = await client.query<{ calls: string; query: string }>(
      `select calls, query from pg_stat_statements
        where dbid = (select oid from pg_database where datname = $1)
          and query !~* '^\\s*(begin|start transaction|commit|end|rollback|savepoint|release)\\M'
        order by calls desc`,
      [database],
    );
    const counted = rows.map(({ calls, query }) => ({ calls: Number(calls), query }));
    const statements = counted.reduce((sum, { calls }) => sum + calls, 0);
    return { result, statements, mostFrequent: counted.slice(0, 10) };
  } finally {
    await client.end();
  }
}
