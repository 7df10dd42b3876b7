import type { SearchTypes } from "@medusajs/framework/types";
import { projectDocument, readDocumentPath } from "@medusajs/framework/utils";
import { foldedWords } from "./folded-words";
import { identifier, joined, sql, verbatim, type Fragment } from "./fragment";
import {
  LANGUAGE_CODES,
  LANGUAGES,
  vectorColumn,
  WEIGHT_CLASSES,
  type Column,
  type IndexShape,
  type Language,
  type WeightClass,
} from "./index-shape";

/** The statements that make an index's two tables with their indexes, where they are not there yet. */
export function createStatements(shape: IndexShape): Fragment[] {
  const documents = identifier(shape.documents);
  const words = identifier(shape.words);
  const columns = [
    ...shape.columns.map(({ name, type }) => sql`${identifier(name)} ${verbatim(type)}`),
    ...LANGUAGE_CODES.map((language) => sql`${identifier(vectorColumn(language))} tsvector not null`),
  ];
  return [
    verbatim("create extension if not exists pg_trgm"),
    verbatim("create extension if not exists fuzzystrmatch"),
    sql`create table if not exists ${documents} (id text primary key, document jsonb not null, ${joined(columns, ", ")})`,
    sql`create table if not exists ${words} (
      language text not null, word text not null, lexeme text not null, primary key (language, word))`,
    ...LANGUAGE_CODES.flatMap((language) => [
      sql`create index if not exists ${identifier(`${shape.documents}_${language}`)} on ${documents}
          using gin (${identifier(vectorColumn(language))})`,
      sql`create index if not exists ${identifier(`${shape.words}_${language}`)} on ${words}
          using gist (word gist_trgm_ops) where language = ${language}`,
    ]),
  ];
}

/** Writes documents, replacing those of the same id. */
export function upsertStatement(documents: SearchTypes.SearchDocument[], shape: IndexShape): Fragment {
  const rows = documents.map((document) => ({
    id: String(document.id),
    document: projectDocument(document, shape.retrievable),
    ...columnValues(document, shape),
    ...textValues(document, shape),
  }));
  const vectors = LANGUAGE_CODES.map((language) => ({
    name: identifier(vectorColumn(language)),
    value: vectorOf(language),
  }));
  const names = [...shape.columns.map(({ name }) => identifier(name)), ...vectors.map(({ name }) => name)];
  const recordColumns = [
    ...shape.columns.map(({ name, type }) => sql`${identifier(name)} ${verbatim(type)}`),
    ...LANGUAGE_CODES.flatMap((language) => WEIGHT_CLASSES.map((weight) => sql`${textColumn(language, weight)} text`)),
  ];
  return sql`
    insert into ${identifier(shape.documents)} (id, document, ${joined(names, ", ")})
    select id, document, ${joined([...shape.columns.map(({ name }) => identifier(name)), ...vectors.map(({ value }) => value)], ", ")}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id text, document jsonb, ${joined(recordColumns, ", ")})
    on conflict (id) do update set document = excluded.document,
      ${joined(
        names.map((name) => sql`${name} = excluded.${name}`),
        ", ",
      )}`;
}

/** Adds the documents' words to the dictionary; stop words and numbers stay out. */
export function addWordsStatement(documents: SearchTypes.SearchDocument[], shape: IndexShape): Fragment {
  const perLanguage = LANGUAGE_CODES.map((language) => {
    const words = new Set(
      documents.flatMap((document) => wordsIn(document, shape, language)).filter((word) => !/\p{N}/u.test(word)),
    );
    return sql`
      select ${language}, word, lexeme
      from jsonb_array_elements_text(${JSON.stringify([...words].sort())}::jsonb) as word,
        unnest(ts_lexize(${LANGUAGES[language].stemmer}, word)) as lexeme`;
  });
  return sql`insert into ${identifier(shape.words)} (language, word, lexeme)
    ${joined(perLanguage, " union all ")} on conflict do nothing`;
}

function columnValues(document: SearchTypes.SearchDocument, { columns }: IndexShape): Record<string, unknown> {
  return Object.fromEntries(columns.map((column) => [column.name, columnValue(document, column)]));
}

function columnValue(document: SearchTypes.SearchDocument, { path, type }: Column): unknown {
  const values = readDocumentPath(document, path.split("."));
  return type === "text[]" ? values : (values[0] ?? null);
}

function textValues(document: SearchTypes.SearchDocument, shape: IndexShape): Record<string, string> {
  return Object.fromEntries(
    LANGUAGE_CODES.flatMap((language) =>
      WEIGHT_CLASSES.map((weight) => [
        textColumn(language, weight).text.slice(1, -1),
        wordsIn(document, shape, language, weight).join(" "),
      ]),
    ),
  );
}

function wordsIn(
  document: SearchTypes.SearchDocument,
  { texts }: IndexShape,
  language: Language,
  weight?: WeightClass,
): string[] {
  return texts
    .filter((text) => text.languages.includes(language) && (weight === undefined || text.weightClass === weight))
    .flatMap(({ path }) => readDocumentPath(document, path.split(".")))
    .flatMap((value) => (typeof value === "string" ? foldedWords(value) : []));
}

function vectorOf(language: Language): Fragment {
  const parts = WEIGHT_CLASSES.map(
    (weight) =>
      sql`setweight(to_tsvector(${LANGUAGES[language].configuration}::regconfig, ${textColumn(language, weight)}), ${weight})`,
  );
  return joined(parts, " || ");
}

function textColumn(language: Language, weight: WeightClass): Fragment {
  return identifier(`text_${language}_${weight.toLowerCase()}`);
}
