import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { documentsOf, publishedGoodIds } from "./listing-document";
import { LISTINGS_INDEX } from "./listing-fields";

/** Where a good could be seen before or can be seen now. */
const seenSchema = z.object({
  id: z.string(),
  handle: z.string(),
  fingerprint: z.string(),
  seller: z.object({ handle: z.string() }),
  family: z.string().nullish(),
});
type Seen = z.infer<typeof seenSchema>;
export interface ListingChange {
  handle: string;
  sellerHandle: string;
  /** Null where it has none. */
  family: string | null;
}

const SYNC_BATCH = 100;

/** Brings the index up to what the database says of these goods, and tells those whose pages or cards look different now. */
export async function syncListings(container: MedusaContainer, ids: readonly string[]): Promise<ListingChange[]> {
  const changes: ListingChange[] = [];
  for (let start = 0; start < ids.length; start += SYNC_BATCH) {
    changes.push(...(await syncBatch(container, ids.slice(start, start + SYNC_BATCH))));
  }
  return changes;
}

/** The same for every good there is and every one that is still in the index: repairs what a killed process left undone. */
export async function syncAllListings(container: MedusaContainer): Promise<ListingChange[]> {
  const ids = new Set(await indexedIds(container));
  for await (const page of publishedGoodIds(container.resolve(ContainerRegistrationKeys.QUERY), SYNC_BATCH)) {
    page.forEach((id) => ids.add(id));
  }
  return syncListings(container, [...ids]);
}

async function syncBatch(container: MedusaContainer, ids: string[]): Promise<ListingChange[]> {
  const search = container.resolve(Modules.SEARCH);
  const before = new Map((await seenNow(container, ids)).map((seen) => [seen.id, seen]));
  const documents = await documentsOf(container.resolve(ContainerRegistrationKeys.QUERY), ids);
  const after = new Map(
    z
      .array(seenSchema)
      .parse(documents)
      .map((seen) => [seen.id, seen]),
  );
  const changed = documents.filter(
    ({ id }) => before.get(String(id))?.fingerprint !== after.get(String(id))?.fingerprint,
  );
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  if (changed.length > 0) await search.upsertDocuments({ index: LISTINGS_INDEX, documents: changed });
  if (gone.length > 0)
    await search.deleteDocuments({ index: LISTINGS_INDEX, filters: { id: gone.map(({ id }) => id) } });
  const seen = changed.flatMap(({ id }) => [before.get(String(id)) ?? [], after.get(String(id)) ?? []].flat());
  return [...seen, ...gone].map(({ handle, seller, family }) => ({
    handle,
    sellerHandle: seller.handle,
    family: family ?? null,
  }));
}

async function seenNow(container: MedusaContainer, ids: string[]): Promise<Seen[]> {
  const { hits } = await container.resolve(Modules.SEARCH).search({
    entity: LISTINGS_INDEX,
    fields: ["id", "handle", "fingerprint", "seller.handle", "family"],
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: { count: "none" },
  });
  return hits.map(({ document }) => seenSchema.parse(document));
}

async function indexedIds(container: MedusaContainer): Promise<string[]> {
  const ids: string[] = [];
  for (let skip = 0; skip === ids.length; skip += SYNC_BATCH) {
    const { hits } = await container.resolve(Modules.SEARCH).search({
      entity: LISTINGS_INDEX,
      fields: ["id"],
      pagination: { skip, take: SYNC_BATCH, order: { created_at: "ASC" } },
      search_options: { count: "none" },
    });
    ids.push(...hits.map(({ id }) => id));
  }
  return ids;
}
