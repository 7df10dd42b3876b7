import { z } from "@medusajs/framework/zod";
import productSeller from "../links/product-seller";
import productJourney from "../links/product-journey";
import { isJourneyProduct } from "../travel/journey-product";
import type { Query } from "./query";

/** What may look different after some events. */
export interface Touched {
  goodIds: Set<string>;
  sellerHandles: Set<string>;
  journeyHandles: Set<string>;
  /** A territory or a place looks different. */
  hasNewPlaces: boolean;
  /** A family, material, territory or seller was renamed. */
  hasNewWords: boolean;
  /** So much may look different that every good is looked at. */
  isAll: boolean;
}

type Resolver = (query: Query, ids: string[], touched: Touched) => Promise<void>;

const variantGoods = goodsOf("product_variant", ["product_id"]);
const categoryGoods = wordsAnd(goodsWith("categories"));
const tagGoods = wordsAnd(goodsWith("tags"));

/**
 * By the thing that changed, whose goods may look different. Mostly the modules' own events, which are sent after a
 * service's write as well as after a workflow; core's workflows on products send theirs instead. A reservation is seen as
 * the change of its inventory level.
 */
const RESOLVERS: Record<string, Resolver> = {
  product: goods,
  "product.product": goods,
  "product-variant": variantGoods,
  "product.product-variant": variantGoods,
  "product-category": categoryGoods,
  "product.product-category": categoryGoods,
  "product-tag": tagGoods,
  "product.product-tag": tagGoods,
  "pricing.price": goodsOf("price", ["price_set.variant.product_id"]),
  "inventory.inventory-level": goodsOf("inventory_level", ["inventory_item.variants.product_id"]),
  "fair_price.cost-sheet": costSheetGoods,
  "network.seller": sellerGoods,
  "network.certification": goodlessSellers,
  "network.territory": everything,
  "network.place": places,
  "network.antenna": places,
  "travel.journey": journeys,
  LinkProductProductTravelJourney: goodsOf(productJourney.entryPoint, ["product_id"]),
  LinkProductProductNetworkSeller: goodsOf(productSeller.entryPoint, ["product_id"]),
  "translation.translation": translated,
};

/** What the Translation module calls the thing that it translates. */
const RESOLVER_OF_REFERENCE: Record<string, string> = {
  product: "product",
  product_variant: "product-variant",
  product_category: "product-category",
  product_tag: "product-tag",
  seller: "network.seller",
  territory: "network.territory",
  place: "network.place",
  journey: "travel.journey",
};

const ACTIONS = ["created", "updated", "deleted", "restored", "attached", "detached"];

/** The names of the events that `touchedBy` understands. */
export const CATALOGUE_EVENTS: string[] = Object.keys(RESOLVERS).flatMap((thing) =>
  ACTIONS.map((action) => `${thing}.${action}`),
);

export interface CatalogueEvent {
  name: string;
  ids: string[];
}

/** Finds whose pages and cards some events may have changed. */
export async function touchedBy(query: Query, events: readonly CatalogueEvent[]): Promise<Touched> {
  const idsByThing = new Map<string, Set<string>>();
  for (const { name, ids } of events) {
    const thing = name.slice(0, name.lastIndexOf("."));
    const known = idsByThing.get(thing) ?? new Set();
    ids.forEach((id) => known.add(id));
    idsByThing.set(thing, known);
  }
  const touched: Touched = {
    goodIds: new Set(),
    sellerHandles: new Set(),
    journeyHandles: new Set(),
    hasNewPlaces: false,
    hasNewWords: false,
    isAll: false,
  };
  for (const [thing, ids] of idsByThing) await RESOLVERS[thing]?.(query, [...ids], touched);
  await journeysAmong(query, touched);
  return touched;
}

/** The rows of these ids, deleted ones included: what was just deleted must still say whose it was. */
async function rowsOf(
  query: Query,
  entity: string,
  fields: string[],
  filters: Record<string, unknown>,
): Promise<unknown[]> {
  const { data } = await query.graph({ entity, fields: ["id", ...fields], filters, withDeleted: true });
  return z.array(z.unknown()).parse(data);
}

/** Follows a path of fields to the ids at its end, through lists and single things alike. */
function endsOf(value: unknown, [field, ...rest]: string[]): string[] {
  if (Array.isArray(value))
    return value.flatMap((one) =>
      endsOf(
        one,
        [field, ...rest].filter((name) => name !== undefined),
      ),
    );
  if (field === undefined) return typeof value === "string" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return endsOf(Object.entries(value).find(([name]) => name === field)?.[1], rest);
}

async function goods(_query: Query, ids: string[], touched: Touched): Promise<void> {
  ids.forEach((id) => touched.goodIds.add(id));
}

function goodsOf(entity: string, paths: string[]): Resolver {
  return async (query, ids, touched) => {
    const rows = await rowsOf(query, entity, paths, { id: ids });
    paths.flatMap((path) => endsOf(rows, path.split("."))).forEach((id) => touched.goodIds.add(id));
  };
}

function goodsWith(relation: "categories" | "tags"): Resolver {
  return async (query, ids, touched) => {
    const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { [relation]: { id: ids } } });
    endsOf(data, ["id"]).forEach((id) => touched.goodIds.add(id));
  };
}

function wordsAnd(resolver: Resolver): Resolver {
  return async (query, ids, touched) => {
    touched.hasNewWords = true;
    await resolver(query, ids, touched);
  };
}

async function costSheetGoods(query: Query, ids: string[], touched: Touched): Promise<void> {
  const variantIds = endsOf(await rowsOf(query, "cost_sheet", ["variant_id"], { id: ids }), ["variant_id"]);
  await variantGoods(query, variantIds, touched);
}

async function sellerGoods(query: Query, ids: string[], touched: Touched): Promise<void> {
  touched.hasNewWords = true;
  const rows = await rowsOf(query, "seller", ["handle", "products.id"], { id: ids });
  endsOf(rows, ["handle"]).forEach((handle) => touched.sellerHandles.add(handle));
  endsOf(rows, ["products", "id"]).forEach((id) => touched.goodIds.add(id));
}

async function goodlessSellers(query: Query, ids: string[], touched: Touched): Promise<void> {
  const rows = await rowsOf(query, "certification", ["seller.handle"], { id: ids });
  endsOf(rows, ["seller", "handle"]).forEach((handle) => touched.sellerHandles.add(handle));
}

async function places(_query: Query, _ids: string[], touched: Touched): Promise<void> {
  touched.hasNewPlaces = true;
}

async function journeys(query: Query, ids: string[], touched: Touched): Promise<void> {
  const rows = await rowsOf(query, "journey", ["product.handle"], { id: ids });
  endsOf(rows, ["product", "handle"]).forEach((handle) => touched.journeyHandles.add(handle));
}

/** Journeys are products too: which of those that changed are none that the catalogue lists. */
async function journeysAmong(query: Query, touched: Touched): Promise<void> {
  if (touched.goodIds.size === 0) return;
  const rows = z
    .array(z.object({ id: z.string(), handle: z.string(), type: z.object({ value: z.string() }).nullish() }))
    .parse(await rowsOf(query, "product", ["handle", "type.value"], { id: [...touched.goodIds] }));
  for (const row of rows.filter(isJourneyProduct)) touched.journeyHandles.add(row.handle);
}

async function everything(_query: Query, _ids: string[], touched: Touched): Promise<void> {
  touched.hasNewPlaces = true;
  touched.hasNewWords = true;
  touched.isAll = true;
}

async function translated(query: Query, ids: string[], touched: Touched): Promise<void> {
  const rows = z
    .array(z.object({ reference: z.string(), reference_id: z.string() }))
    .parse(await rowsOf(query, "translation", ["reference", "reference_id"], { id: ids }));
  for (const [reference, thing] of Object.entries(RESOLVER_OF_REFERENCE)) {
    const referenced = rows.filter((row) => row.reference === reference).map((row) => row.reference_id);
    if (referenced.length > 0) await RESOLVERS[thing]?.(query, referenced, touched);
  }
}
