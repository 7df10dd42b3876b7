import { readListings, searchListings } from "@/backend/catalogue";
import { ChipLink } from "@/design/chip";
import { translator } from "@/i18n/translator";
import type { ChosenFilter } from "./chosen-filters";
import { EVERYTHING } from "./question";
import { shopAddress, type ShopProps } from "./shop-address";

/** So many questions are asked anew, at most, to find a wider one. */
const TRIED = 6;

/** An empty answer that helps on: which single filter stands in the way, and the families that hold something. */
export async function NothingFound({
  reader,
  question,
  filters,
}: Omit<ShopProps, "result"> & { filters: ChosenFilter[] }) {
  const t = translator(reader.locale);
  const [{ facets }, wider] = await Promise.all([
    readListings(reader),
    filters.length > 1 ? widerAnswers(reader, filters.slice(0, TRIED)) : [],
  ]);
  return (
    <div className="nothing">
      <h2>{t("shop.emptyTitle")}</h2>
      <p className="lede">{question.q ? t("shop.emptyQuery", { q: question.q }) : t("shop.emptyFilters")}</p>
      {wider.length > 0 ? (
        <ul className="wider">
          {wider.map(({ label, without, total }) => (
            <li key={label}>
              <a href={shopAddress(reader, without)}>{t("shop.wider", { label })}</a>
              <span className="quiet">{t("shop.count", { count: total })}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <h3>{t("shop.emptyFamilies")}</h3>
      <ul className="chosen">
        {facets.family
          .filter(({ count }) => count > 0)
          .map(({ key, label, count }) => (
            <li key={key}>
              <ChipLink href={shopAddress(reader, { ...EVERYTHING, family: [key] })}>
                {label} <span className="quiet">{count}</span>
              </ChipLink>
            </li>
          ))}
        <li>
          <a className="clear" href={shopAddress(reader, EVERYTHING)}>
            {t("shop.everything")}
          </a>
        </li>
      </ul>
    </div>
  );
}

/** The questions with one filter less that find something, the nearest (with the fewest goods) first. */
async function widerAnswers(reader: ShopProps["reader"], filters: ChosenFilter[]) {
  const answers = await Promise.all(
    filters.map(async (filter) => ({
      ...filter,
      total: (await searchListings({ ...reader, ...filter.without })).total,
    })),
  );
  return answers.filter(({ total }) => total > 0).toSorted((a, b) => a.total - b.total);
}
