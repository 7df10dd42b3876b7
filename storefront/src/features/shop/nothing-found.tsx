import { readListings } from "@/backend/catalogue";
import { translator } from "@/i18n/translator";
import { EVERYTHING } from "./question";
import { shopAddress, type ShopProps } from "./shop-address";

/** An empty answer that helps on: what to try, and the families that hold something. */
export async function NothingFound({ reader, question }: Omit<ShopProps, "result">) {
  const t = translator(reader.locale);
  const { facets } = await readListings(reader);
  return (
    <div className="nothing">
      <h2>{t("shop.emptyTitle")}</h2>
      <p className="lede">{question.q ? t("shop.emptyQuery", { q: question.q }) : t("shop.emptyFilters")}</p>
      <ul className="row">
        {facets.family
          .filter(({ count }) => count > 0)
          .map(({ key, label }) => (
            <li key={key}>
              <a className="chip" href={shopAddress(reader, { ...EVERYTHING, family: [key] })}>
                {label}
              </a>
            </li>
          ))}
        <li>
          <a href={shopAddress(reader, EVERYTHING)}>{t("shop.clear")}</a>
        </li>
      </ul>
    </div>
  );
}
