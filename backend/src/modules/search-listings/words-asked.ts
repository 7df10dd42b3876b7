import { identifier, sql, verbatim, type Fragment } from "./fragment";
import { LANGUAGES, vectorColumn, type IndexShape, type Language } from "./index-shape";

export interface WordsAsked {
  /** As `foldedWords` gives them; at least one. */
  words: string[];
  language: Language;
  /** The last word may be the beginning of one. */
  completesLast: boolean;
  /** A word that no document has may stand for its nearest neighbours in the dictionary. */
  correctsTypos: boolean;
  /** `any`: one of the words suffices. */
  combine: "all" | "any";
}

/** From how many letters on a word may be one letter, or two, off. */
const ONE_TYPO_LETTERS_MIN = 4;
const TWO_TYPOS_LETTERS_MIN = 6;
/** How many neighbours by trigrams are compared letter by letter, and how many of the nearest are searched for. */
const NEIGHBOURS = 24;
const CORRECTIONS_MAX = 3;

/**
 * The common table expressions that end in `asked(query)`: one row with the `tsquery` of what was asked; null where there
 * were nothing but stop words. Typos are looked up in the small dictionary of the index's own words (a nearest-neighbour
 * walk over trigrams), never in the documents.
 */
export function askedExpressions(asked: WordsAsked, shape: IndexShape): Fragment {
  const { stemmer } = LANGUAGES[asked.language];
  const documents = identifier(shape.documents);
  const vector = identifier(vectorColumn(asked.language));
  const completed = asked.completesLast
    ? sql` || case when is_last and length(word) > 2 then ' | ' || quote_literal(word) || ':*' else '' end`
    : verbatim("");
  const corrected = asked.correctsTypos ? corrections(asked.language, shape) : verbatim("null::text");
  return sql`
    term as (
      select word, position = count(*) over () as is_last
      from jsonb_array_elements_text(${JSON.stringify(asked.words)}::jsonb) with ordinality as t (word, position)
    ),
    stem as (
      select word, is_last, quote_literal(lexeme)${completed} as written
      from term, unnest(ts_lexize(${stemmer}, word)) as lexeme
    ),
    spelt as (
      select coalesce(
        case when not exists (select 1 from ${documents} where ${vector} @@ stem.written::tsquery) then ${corrected} end,
        written
      ) as written
      from stem
    ),
    asked as (
      select string_agg('(' || written || ')', ${asked.combine === "all" ? " & " : " | "})::tsquery as query from spelt
    )`;
}

/** The dictionary keeps words that the last document lost; only those that some document has are worth searching for. */
function corrections(language: Language, shape: IndexShape): Fragment {
  const documents = identifier(shape.documents);
  const vector = identifier(vectorColumn(language));
  const allowed = sql`case when length(stem.word) >= ${TWO_TYPOS_LETTERS_MIN} then 2 else 1 end`;
  return sql`(
    select string_agg(quote_literal(lexeme), ' | ')
    from (
      select lexeme, typos, min(typos) over () as fewest
      from (
        select lexeme, levenshtein_less_equal(word, stem.word, ${allowed}) as typos
        from (
          select word, lexeme from ${identifier(shape.words)}
          where language = ${language}
          order by word <-> stem.word
          limit ${NEIGHBOURS}
        ) as neighbour
      ) as measured
      where typos <= ${allowed} and length(stem.word) >= ${ONE_TYPO_LETTERS_MIN}
        and exists (select 1 from ${documents} where ${vector} @@ quote_literal(lexeme)::tsquery)
      order by typos
      limit ${CORRECTIONS_MAX}
    ) as nearest
    where typos = fewest
  )`;
}
