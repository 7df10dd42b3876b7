import { translator } from "@/i18n/translator";
import { shopAddress, type ShopProps } from "./shop-address";

/** Links to the other pages of the list. */
export function Paging({ reader, question, result }: ShopProps) {
  const t = translator(reader.locale);
  const { page, pageCount } = result;
  if (pageCount <= 1) return null;
  const to = (target: number) => shopAddress(reader, { ...question, page: target });
  return (
    <nav className="paging" aria-label={t("shop.pages")}>
      {page > 1 ? (
        <a rel="prev" href={to(page - 1)}>
          {t("shop.previous")}
        </a>
      ) : null}
      <ol>
        {Array.from({ length: pageCount }, (_, index) => index + 1).map((number) => (
          <li key={number}>
            <a
              href={to(number)}
              aria-current={number === page ? "page" : undefined}
              aria-label={t("shop.page", { page: number })}
            >
              {number}
            </a>
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <a rel="next" href={to(page + 1)}>
          {t("shop.next")}
        </a>
      ) : null}
    </nav>
  );
}
