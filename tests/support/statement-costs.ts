import { setTimeout as sleep } from "node:timers/promises";
import { type ListingPage, listingPageSchema, listingSchema, type Order } from "@azalai/contracts";
import { Buyer, callStore, granted } from "./buyer.js";
import { countSqlStatements, type StatementCount } from "./sql-count.js";
import { stackUnderTest } from "./stack-under-test.js";

/** Of three cooperatives, made to order once their stock is gone: they can be bought as often as one likes. */
const purchasedHandles = ["housse-de-coussin-touaregue", "sets-de-table-ronds-lot-de-quatre", "kit-de-calligraphie"];

/** After the order, capture and mail go on by themselves; they are part of what a purchase costs. */
const settlingMilliseconds = 3000;

export const CATALOGUE_PATH = "/store/listings?locale=fr&market=eu";

/** The catalogue's first page: 12 cards with prices and facets. Asked once before, so that no start-up is counted. */
export async function countCatalogueStatements(): Promise<StatementCount<ListingPage>> {
  const ask = async () => granted(await callStore(CATALOGUE_PATH, listingPageSchema));
  await ask();
  return countSqlStatements(stackUnderTest().databaseUrl, ask);
}

/** A whole purchase through the store API, goods of three cooperatives: from the first good in the cart to capture and mail. */
export async function countPurchaseStatements(): Promise<StatementCount<{ cartId: string; order: Order }>> {
  const listings = await Promise.all(
    purchasedHandles.map((handle) => callStore(`/store/listings/${handle}?locale=fr&market=eu`, listingSchema)),
  );
  const variantIds = listings.map((answer) => granted(answer).variants[0]?.id ?? "");
  return countSqlStatements(stackUnderTest().databaseUrl, async () => {
    const buyer = await Buyer.with("eu", variantIds);
    const order = await buyer.buy();
    await sleep(settlingMilliseconds);
    return { cartId: buyer.cartId, order };
  });
}
