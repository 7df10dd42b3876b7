/**
 * The rows under their keys, in the order of `wanted`: those that are there, and those that are made because they were not. So a seed
 * that was cut short goes on where it stopped.
 */
export async function addMissing<Wanted, Row>({
  wanted,
  keyOf,
  existing,
  keyOfRow,
  create,
}: {
  wanted: readonly Wanted[];
  keyOf: (wanted: Wanted) => string;
  existing: readonly Row[];
  keyOfRow: (row: Row) => string | null | undefined;
  create: (missing: Wanted[]) => Promise<readonly Row[]>;
}): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>();
  const put = (row: Row): void => {
    const key = keyOfRow(row);
    if (key) rows.set(key, row);
  };
  existing.forEach(put);
  const missing = wanted.filter((one) => !rows.has(keyOf(one)));
  if (missing.length > 0) (await create(missing)).forEach(put);
  return rows;
}

/** @throws Error naming the key that is not there */
export function rowOf<Row>(rows: ReadonlyMap<string, Row>, key: string): Row {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`nothing is called ${key}`);
  return row;
}
