import { LISTING_SORTS } from "@azalai/contracts";
import { Drop } from "@/design/fold";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import type { ShopQuestion } from "./question";
import { shopAddress } from "./shop-address";

/** The orders of the list, each a link; the form sends the present one along. */
export function SortLinks({ reader, question }: { reader: Reader; question: ShopQuestion }) {
  const t = translator(reader.locale);
  return (
    <>
      <Drop
        className="sort"
        title={
          <>
            <span className="quiet">{t("shop.sort")}</span> {t(`shop.sortBy.${question.sort}`)}
          </>
        }
      >
        {LISTING_SORTS.map((sort) => (
          <a
            key={sort}
            href={shopAddress(reader, { ...question, sort, page: 1 })}
            aria-current={sort === question.sort ? "true" : undefined}
          >
            {t(`shop.sortBy.${sort}`)}
          </a>
        ))}
      </Drop>
      {question.sort === "relevance" ? null : <input type="hidden" name="sort" value={question.sort} />}
    </>
  );
}
