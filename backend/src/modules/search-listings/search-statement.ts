import type { SearchTypes } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { conditionOf } from "./filter-condition";
import { identifier, joined, sql, verbatim, type Fragment } from "./fragment";
import { columnOf, vectorColumn, type IndexShape, type Language } from "./index-shape";
import { askedExpressions, type WordsAsked } from "./words-asked";

/** Queries that ask the same words of the same index and differ in filters, order, page or facets. */
export interface SearchBatch {
  shape: IndexShape;
  asked: WordsAsked | null;
  language: Language;
  queries: SearchTypes.ProviderSearchQuery[];
}

/** How much a word found in a text of weight D, C, B or A counts. */
const RANK_WEIGHTS = "{0.05, 0.15, 0.4, 1.0}";
const FACET_VALUES_MAX = 100;

/** The names under which the statement's one row holds the answers of query number `query`. */
export const hitsOf = (query: number): string => `hits_${query}`;
export const countOf = (query: number): string => `count_${query}`;
export const facetOf = (query: number, facet: number): string => `facet_${query}_${facet}`;

/**
 * One statement for the whole batch: the documents that match are found once, and hits, counts and facets of every query
 * are taken from them. It answers one row: hits as JSON arrays of `{ id, score, document }`, facets of `[value, count]`.
 */
export function searchStatement(batch: SearchBatch): Fragment {
  const { shape, asked, queries } = batch;
  const flags = queries.map((query, index) => sql`(${conditionOf(query.filters, shape)}) as ${flag(index)}`);
  const columns = shape.columns.map(({ name }) => identifier(name));
  const vector = identifier(vectorColumn(batch.language));
  const found = asked
    ? sql`ts_rank(${RANK_WEIGHTS}::float4[], ${vector}, asked.query) as score
          from ${identifier(shape.documents)}, asked where ${vector} @@ asked.query`
    : sql`0::float4 as score from ${identifier(shape.documents)}`;
  const anyFlag = joined(
    queries.map((_, index) => flag(index)),
    " or ",
  );
  const answers = queries.flatMap((query, index) => answersOf(query, index, shape));
  return sql`with ${asked ? sql`${askedExpressions(asked, shape)},` : verbatim("")}
    candidate as (select id, ${joined([...columns, ...flags], ", ")}, ${found}),
    matched as materialized (select * from candidate where ${anyFlag})
    select ${joined(answers, ", ")}`;
}

function answersOf(query: SearchTypes.ProviderSearchQuery, index: number, shape: IndexShape): Fragment[] {
  const answers: Fragment[] = [];
  const take = query.pagination?.take ?? 0;
  if (take > 0) answers.push(sql`(${hits(query, index, take, shape)}) as ${identifier(hitsOf(index))}`);
  if (query.search_options?.count !== "none") {
    answers.push(sql`(select count(*)::int from matched where ${flag(index)}) as ${identifier(countOf(index))}`);
  }
  query.search_options?.facets?.forEach((facet, position) => {
    const request = typeof facet === "string" ? { field: facet } : facet;
    answers.push(sql`(${facetValues(request, index, shape)}) as ${identifier(facetOf(index, position))}`);
  });
  return answers;
}

function hits(query: SearchTypes.ProviderSearchQuery, index: number, take: number, shape: IndexShape): Fragment {
  const order = orderOf(query.pagination?.order, shape);
  return sql`
    select coalesce(jsonb_agg(jsonb_build_object('id', id, 'score', score, 'document', document) order by position), '[]')
    from (
      select id, score, row_number() over (order by ${order}) as position
      from matched where ${flag(index)} order by position limit ${take} offset ${query.pagination?.skip ?? 0}
    ) as page join ${identifier(shape.documents)} using (id)`;
}

function orderOf(order: Record<string, SearchTypes.SearchOrderBy> | undefined, shape: IndexShape): Fragment {
  const terms = Object.entries(order ?? { _score: "DESC" }).map(([path, direction]) => {
    const column = path === "_score" ? "score" : columnOf(shape, path).name;
    return sql`${identifier(column)} ${verbatim(direction === "DESC" ? "desc" : "asc")} nulls last`;
  });
  return joined([...terms, identifier("id")], ", ");
}

function facetValues(
  request: { field: string; type?: string; limit?: number },
  index: number,
  shape: IndexShape,
): Fragment {
  if (request.type !== undefined && request.type !== "value") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `A facet of type ${request.type} is not offered`);
  }
  const column = columnOf(shape, request.field);
  const name = identifier(column.name);
  const values =
    column.type === "text[]"
      ? sql`select value, count(*) as documents from matched, unnest(${name}) as value where ${flag(index)} group by value`
      : sql`select ${name}::text as value, count(*) as documents from matched
            where ${flag(index)} and ${name} is not null group by ${name}`;
  return sql`
    select coalesce(jsonb_agg(jsonb_build_array(value, documents) order by documents desc, value), '[]')
    from (${values} order by documents desc, value limit ${request.limit ?? FACET_VALUES_MAX}) as counted`;
}

const flag = (index: number): Fragment => identifier(`meets_${index}`);
