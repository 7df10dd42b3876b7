import type { SearchTypes } from "@medusajs/framework/types";
import {
  AbstractSearchProviderService,
  extractPrimaryKeyFilter,
  MedusaError,
  projectDocument,
} from "@medusajs/framework/utils";
import { foldedWords } from "./folded-words";
import { identifier, joined, sql, type Bound, type Fragment } from "./fragment";
import { documentTable, LANGUAGE_CODES, PROVIDER_IDENTIFIER, shapeOf, wordTable, type Language } from "./index-shape";
import { countOf, facetOf, hitsOf, searchStatement, type SearchBatch } from "./search-statement";
import { addWordsStatement, createStatements, upsertStatement } from "./write-statements";

interface Manager {
  execute(sql: string, values?: Bound[]): Promise<Record<string, unknown>[]>;
  transactional<T>(run: (manager: Manager) => Promise<T>): Promise<T>;
}

interface HitRow {
  id: string;
  score: number;
  document: Record<string, unknown>;
}

/** Longer texts are refused by the contract; this bounds what anyone else may ask. */
const WORDS_ASKED_MAX = 12;

/**
 * The catalogue's search on PostgreSQL, for shops that run no search engine. Against the provider that Medusa ships it
 * stems by the query's language, answers a page with its facets in one statement, and finds typos through a dictionary of
 * the index's own words instead of comparing every document's text.
 */
export class ListingsSearchService extends AbstractSearchProviderService {
  static override identifier = PROVIDER_IDENTIFIER;
  private readonly manager: Manager;

  constructor({ manager }: { manager: Manager }) {
    super();
    this.manager = manager;
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    await this.dropTables(index.physical_name);
    for (const statement of createStatements(shapeOf(index, index.physical_name))) await run(this.manager, statement);
    return done(index.physical_name);
  }

  override async deleteIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await this.dropTables(index);
    return done(index);
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const prefix = documentTable("");
    const tables = await run(
      this.manager,
      sql`select table_name from information_schema.tables where table_schema = current_schema()
          and starts_with(table_name, ${prefix}) and right(table_name, 6) <> '_words' order by table_name`,
    );
    const indexes: SearchTypes.SearchIndexInfo[] = [];
    for (const { table_name } of tables) {
      const table = String(table_name);
      const [row] = await run(this.manager, sql`select count(*)::int as documents from ${identifier(table)}`);
      indexes.push({
        name: table.slice(prefix.length),
        provider: PROVIDER_IDENTIFIER,
        document_count: Number(row?.documents ?? 0),
      });
    }
    return indexes;
  }

  override async upsertDocuments({
    index,
    definition,
    documents,
  }: {
    index: string;
    definition: SearchTypes.ResolvedSearchIndexDefinition;
    documents: SearchTypes.SearchDocument[];
  }): Promise<SearchTypes.SearchTask> {
    const latest = [...new Map(documents.map((document) => [String(document.id), document])).values()];
    if (latest.length === 0) return done(index);
    const shape = shapeOf(definition, index);
    await this.manager.transactional(async (manager) => {
      await run(manager, upsertStatement(latest, shape));
      await run(manager, addWordsStatement(latest, shape));
    });
    return done(index);
  }

  override async deleteDocuments({
    index,
    filters,
  }: SearchTypes.SearchDeleteDocumentsInput): Promise<SearchTypes.SearchTask> {
    const ids = extractPrimaryKeyFilter(filters, { primary_key: "id" });
    if (!ids) throw new MedusaError(MedusaError.Types.INVALID_DATA, "Documents are deleted by their ids");
    if (ids.length > 0) {
      const list = joined(
        ids.map((id) => sql`${id}`),
        ", ",
      );
      await run(this.manager, sql`delete from ${identifier(documentTable(index))} where id in (${list})`);
    }
    return done(index);
  }

  override async clearIndex({ index }: { index: string }): Promise<SearchTypes.SearchTask> {
    await run(this.manager, sql`truncate ${identifier(documentTable(index))}, ${identifier(wordTable(index))}`);
    return done(index);
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input]);
    if (!result) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The search gave no result");
    return result;
  }

  /** Queries that ask the same words of the same index are answered by one statement, which is what facets need. */
  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    inputs.forEach(refuseUnsupported);
    const batches = new Map<string, SearchTypes.ProviderSearchQuery[]>();
    for (const input of inputs) {
      const key = JSON.stringify([
        input.index.physical_name,
        input.q,
        input.search_options?.locales,
        input.search_options?.match_strategy,
        input.search_options?.typo_tolerance,
      ]);
      batches.set(key, [...(batches.get(key) ?? []), input]);
    }
    const results = new Map<SearchTypes.ProviderSearchQuery, SearchTypes.SearchResult>();
    for (const queries of batches.values()) {
      const [first] = queries;
      if (!first) continue;
      const statement = searchStatement(batchOf(first, queries));
      const [row] = await this.read(first.index.name, statement);
      queries.forEach((query, index) => results.set(query, resultOf(query, index, row ?? {})));
    }
    return inputs.flatMap((input) => results.get(input) ?? []);
  }

  /** A version that was dropped under a reader is reported as not found: the module then looks up the new one and asks again. */
  private async read(indexName: string, statement: Fragment): Promise<Record<string, unknown>[]> {
    try {
      return await run(this.manager, statement);
    } catch (error) {
      if (error instanceof Error && error.name === "TableNotFoundException") {
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `The search index "${indexName}" has moved`);
      }
      throw error;
    }
  }

  private async dropTables(physicalName: string): Promise<void> {
    await run(
      this.manager,
      sql`drop table if exists ${identifier(documentTable(physicalName))}, ${identifier(wordTable(physicalName))}`,
    );
  }
}

function run(manager: Manager, { text, values }: Fragment): Promise<Record<string, unknown>[]> {
  return manager.execute(text, values);
}

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" };
}

function batchOf(first: SearchTypes.ProviderSearchQuery, queries: SearchTypes.ProviderSearchQuery[]): SearchBatch {
  const options = first.search_options ?? {};
  const language: Language = LANGUAGE_CODES.find((code) => options.locales?.includes(code)) ?? "fr";
  const words = foldedWords(first.q ?? "").slice(0, WORDS_ASKED_MAX);
  const asksSomething = (first.q ?? "").trim() !== "";
  return {
    shape: shapeOf(first.index, first.index.physical_name),
    language,
    queries,
    asked: asksSomething
      ? {
          words,
          language,
          completesLast: options.match_strategy === "last",
          correctsTypos: options.typo_tolerance === true,
          combine: options.match_strategy === "any" ? "any" : "all",
        }
      : null,
  };
}

function resultOf(
  query: SearchTypes.ProviderSearchQuery,
  index: number,
  row: Record<string, unknown>,
): SearchTypes.SearchResult {
  const hits = (row[hitsOf(index)] ?? []) as HitRow[];
  const facets = query.search_options?.facets?.map((facet, position): [string, SearchTypes.SearchFacetResult] => {
    const counted = (row[facetOf(index, position)] ?? []) as [string, number][];
    return [
      typeof facet === "string" ? facet : facet.field,
      { type: "value", values: counted.map(([value, count]) => ({ value, count })) },
    ];
  });
  const count = row[countOf(index)];
  return {
    hits: hits.map(({ id, score, document }) => ({
      id,
      document: projectDocument(document, query.attributes_to_retrieve),
      ...(query.search_options?.include_score ? { score } : {}),
    })),
    ...(facets ? { facets: Object.fromEntries(facets) } : {}),
    metadata: {
      skip: query.pagination?.skip ?? 0,
      take: query.pagination?.take ?? 0,
      count: typeof count === "number" ? count : null,
    },
  };
}

function refuseUnsupported({ pagination, search_options: options = {} }: SearchTypes.ProviderSearchQuery): void {
  const unsupported = (["vector", "distinct", "highlight", "min_score", "attributes_to_search_on"] as const).find(
    (option) => options[option] !== undefined,
  );
  const refused = unsupported ?? (pagination?.cursor === undefined ? undefined : "cursor");
  if (refused)
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${PROVIDER_IDENTIFIER} does not offer "${refused}"`);
}
