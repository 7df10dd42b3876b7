import type { Availability } from "@azalai/contracts";

interface Near {
  id: string;
  availability: Availability;
}

/** Fills a row from one list after another, without repeating, without the good itself and without what is sold out. */
export async function nearestFirst<T extends Near>(
  ownId: string,
  count: number,
  lists: readonly (() => Promise<{ hits: readonly T[] }>)[],
): Promise<T[]> {
  const row = new Map<string, T>();
  for (const list of lists) {
    if (row.size >= count) break;
    const { hits } = await list();
    for (const hit of hits) {
      if (hit.id !== ownId && hit.availability !== "sold_out" && row.size < count) row.set(hit.id, hit);
    }
  }
  return [...row.values()];
}
