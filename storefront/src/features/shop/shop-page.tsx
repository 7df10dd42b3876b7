import { MARKETS } from "@azalai/domain";
import { Button } from "@/design/button";
import { Cards } from "@/design/card";
import { Frame } from "@/features/frame/frame";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { ChosenFilters } from "./chosen-filters";
import { FilterForm, SortField } from "./filter-form";
import { NothingFound } from "./nothing-found";
import { Paging } from "./paging";
import { writeQuestion } from "./question";
import type { ShopProps } from "./shop-address";

/** The catalogue: one form that asks, and its answer. */
export function ShopPage({ reader, question, result }: ShopProps) {
  const { locale, market } = reader;
  const t = translator(locale);
  return (
    <Frame reader={reader} place={{ page: "shop", query: writeQuestion(question, MARKETS[market].currency) }}>
      <form className="wrap shop" action={addressOf(locale, { page: "shop" })}>
        <header className="shop-head">
          <h1>{question.q ? t("shop.resultsFor", { q: question.q }) : t("shop.title")}</h1>
          <search className="search">
            <label className="sr-only" htmlFor="q">
              {t("shop.search")}
            </label>
            <input
              className="input"
              id="q"
              type="search"
              name="q"
              defaultValue={question.q}
              maxLength={120}
              placeholder={t("shop.placeholder")}
            />
            <Button>{t("shop.submit")}</Button>
          </search>
        </header>
        <FilterForm reader={reader} question={question} result={result} />
        <section className="shop-list" aria-label={t("shop.count", { count: result.total })}>
          <div className="shop-bar">
            <p>
              <b>{t("shop.count", { count: result.total })}</b>
              {result.pageCount > 1 ? (
                <span className="quiet"> · {t("shop.pageOf", { page: result.page, pageCount: result.pageCount })}</span>
              ) : null}
            </p>
            <SortField reader={reader} question={question} />
          </div>
          <ChosenFilters reader={reader} question={question} result={result} />
          {result.hits.length > 0 ? (
            <Cards reader={reader} cards={result.hits} heading="h2" firstRow />
          ) : (
            <NothingFound reader={reader} question={question} />
          )}
          <Paging reader={reader} question={question} result={result} />
        </section>
      </form>
    </Frame>
  );
}
