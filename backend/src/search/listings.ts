import { defineSearchIndex } from "@medusajs/framework/utils";
import { LISTING_FIELDS, LISTINGS_INDEX } from "../catalogue/listing-fields";
import { documentsOf, publishedGoodIds } from "../catalogue/listing-document";

/** Goods read and written at a time while the index is built. */
const SEED_BATCH = 100;

/**
 * The goods as the catalogue shows and finds them. Live changes are written by `catalogue/freshness.ts`, which knows when
 * a page may be refreshed after them; a rebuild reads everything twice, the second time to catch what changed meanwhile:
 * prices and stock leave no date on their good by which to ask for less.
 */
export default defineSearchIndex({
  name: LISTINGS_INDEX,
  entity: "product",
  fields: LISTING_FIELDS,
  async *seed({ container: { query }, last_key }) {
    for await (const ids of publishedGoodIds(query, SEED_BATCH, last_key)) {
      yield [{ action: "upsert" as const, documents: await documentsOf(query, ids) }];
    }
  },
});
