import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { identifier, joined, sql, verbatim, type Bound, type Fragment } from "./fragment";
import { columnOf, type Column, type IndexShape } from "./index-shape";

const COMPARISONS: Record<string, string> = { $gt: ">", $gte: ">=", $lt: "<", $lte: "<=" };

/**
 * The condition that a document meets a query's filters: a value, a list of values (any of them), `$in`, `$eq`, `$gt`,
 * `$gte`, `$lt`, `$lte`, and `$and` of filters. A field that holds several values meets it where one of them does.
 * @throws MedusaError for any other operator
 */
export function conditionOf(filters: SearchTypes.SearchFilters | undefined, shape: IndexShape): Fragment {
  const conditions = Object.entries(filters ?? {}).map(([path, filter]) => {
    if (path === "$and" && Array.isArray(filter)) {
      return joined(
        filter.filter(isOperators).map((branch) => sql`(${conditionOf(branch, shape)})`),
        " and ",
      );
    }
    return fieldCondition(columnOf(shape, path), filter);
  });
  return conditions.length === 0 ? verbatim("true") : joined(conditions, " and ");
}

function fieldCondition(column: Column, filter: unknown): Fragment {
  if (!isOperators(filter)) return membership(column, asList(filter));
  const conditions = Object.entries(filter).map(([operator, operand]) => {
    const comparison = COMPARISONS[operator];
    if (operator === "$in" || operator === "$eq") return membership(column, asList(operand));
    if (comparison && column.type !== "text[]") {
      return sql`${identifier(column.name)} ${verbatim(comparison)} ${bound(operand)}`;
    }
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The filter ${operator} on "${column.path}" is not understood`,
    );
  });
  return joined(conditions, " and ");
}

function membership(column: Column, values: unknown[]): Fragment {
  if (values.length === 0) return verbatim("false");
  const list = joined(
    values.map((value) => sql`${bound(value)}`),
    ", ",
  );
  return column.type === "text[]"
    ? sql`${identifier(column.name)} && array[${list}]::text[]`
    : sql`${identifier(column.name)} in (${list})`;
}

function asList(filter: unknown): unknown[] {
  return Array.isArray(filter) ? filter : [filter];
}

function isOperators(filter: unknown): filter is SearchTypes.SearchFilters {
  return typeof filter === "object" && filter !== null && !Array.isArray(filter) && !(filter instanceof Date);
}

function bound(value: unknown): Bound {
  if (typeof value === "string" && value.includes("\0")) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "A filter's value is no text");
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return value.toISOString();
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "A filter's value is a text, a number, a truth value or a date",
  );
}
