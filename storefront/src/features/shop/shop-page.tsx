import "./shop.css";
import { MARKETS } from "@azalai/domain";
import { Cards } from "@/design/card";
import { Icon } from "@/design/icon";
import { Pager } from "@/design/pager";
import { SheetButton } from "@/design/sheet";
import { Frame } from "@/features/frame/frame";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { ChosenChips } from "./chosen-chips";
import { chosenFilters } from "./chosen-filters";
import { FILTERS_ID, FilterForm } from "./filter-form";
import { NothingFound } from "./nothing-found";
import { QuestionForm } from "./question-form";
import { writeQuestion } from "./question";
import { SearchField } from "./search-box";
import { shopAddress, type ShopProps } from "./shop-address";
import { SortLinks } from "./sort-links";

/** The catalogue: one form that asks, and its answer. */
export function ShopPage(props: ShopProps) {
  const { reader, question, result } = props;
  const { locale, market } = reader;
  const t = translator(locale);
  const filters = chosenFilters(props);
  const count = t("shop.count", { count: result.total });
  return (
    <Frame reader={reader} place={{ page: "shop", query: writeQuestion(question, MARKETS[market].currency) }}>
      <QuestionForm className="wrap shop" action={addressOf(locale, { page: "shop" })}>
        <header className="shop-head">
          <h1>{titleOf(props)}</h1>
          <SearchField locale={locale} id="q" defaultValue={question.q} />
        </header>
        <FilterForm {...props} />
        <section className="shop-list stands-back" aria-label={count}>
          <div className="shop-bar">
            <p>
              <b>{count}</b>
              {result.pageCount > 1 ? (
                <span className="quiet"> · {t("shop.pageOf", { page: result.page, pageCount: result.pageCount })}</span>
              ) : null}
            </p>
            <SheetButton opens={FILTERS_ID} className="button button-plain filters-button">
              <Icon name="filter" />
              {t("shop.filters")}
              {filters.length > 0 ? <span className="quiet"> {filters.length}</span> : null}
            </SheetButton>
            <SortLinks reader={reader} question={question} />
          </div>
          <ChosenChips reader={reader} question={question} filters={filters} />
          {result.hits.length > 0 ? (
            <Cards reader={reader} cards={result.hits} heading="h2" firstRow />
          ) : (
            <NothingFound reader={reader} question={question} filters={filters} />
          )}
          <Pager
            page={result.page}
            pageCount={result.pageCount}
            hrefOf={(page) => shopAddress(reader, { ...question, page })}
            words={{
              label: t("shop.pages"),
              previous: t("shop.previous"),
              next: t("shop.next"),
              page: (page) => t("shop.page", { page }),
            }}
          />
        </section>
      </QuestionForm>
    </Frame>
  );
}

/** What was looked for, or the one family shown, or the shop's name. */
function titleOf({ reader, question, result }: ShopProps): string {
  const t = translator(reader.locale);
  if (question.q) return t("shop.resultsFor", { q: question.q });
  const [family, ...others] = question.family;
  const label = others.length === 0 ? result.facets.family.find(({ key }) => key === family)?.label : undefined;
  return label ?? t("shop.title");
}
