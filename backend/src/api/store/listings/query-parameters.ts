import { listingQuerySchema, type ListingQuery } from "@azalai/contracts";
import { parseRequest } from "../../parse-request";

const LISTS: readonly string[] = ["family", "region", "seller", "material"];
const FLAGS: readonly string[] = ["womenLed", "inStock"];
const NUMBERS: readonly string[] = ["priceMin", "priceMax", "page"];
const FLAG_VALUES: Record<string, boolean> = { true: true, "1": true, false: false, "0": false };

/**
 * The catalogue's question from the parameters of its address. A field that a form left empty was not asked.
 * @throws Refusal `invalid_input` with the field at fault
 */
export function parseListingQuery(parameters: Record<string, unknown>): ListingQuery {
  const given = Object.entries(parameters).filter(([, value]) => value !== "");
  return parseRequest(listingQuerySchema, Object.fromEntries(given.map(([name, value]) => [name, typed(name, value)])));
}

/** What cannot be read as its type is left as it is, for the contract to refuse. */
function typed(name: string, value: unknown): unknown {
  if (LISTS.includes(name)) return typeof value === "string" ? [value] : value;
  if (typeof value !== "string") return value;
  if (FLAGS.includes(name)) return FLAG_VALUES[value] ?? value;
  if (NUMBERS.includes(name)) return /^-?\d{1,15}(\.\d+)?$/.test(value) ? Number(value) : value;
  return value;
}
