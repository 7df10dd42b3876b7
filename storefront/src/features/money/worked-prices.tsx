import type { Listing } from "@azalai/contracts";
import { PRICE_PARTS } from "@azalai/domain";
import { Picture } from "@/design/picture";
import { Weave } from "@/design/weave";
import { formatBasisPoints, formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** Several prices beside each other: the same seven parts, in other measures. */
export function WorkedPrices({ reader, goods }: { reader: Reader; goods: readonly Listing[] }) {
  const t = translator(reader.locale);
  return (
    <section className="wrap strip" aria-labelledby="worked">
      <div className="head">
        <h2 id="worked">{t("money.workedTitle")}</h2>
        <p className="lede">{t("money.workedText")}</p>
      </div>
      <div className="worked">
        {goods.map((good) => (
          <WorkedPrice key={good.id} reader={reader} good={good} />
        ))}
      </div>
    </section>
  );
}

function WorkedPrice({ reader: { locale, market }, good }: { reader: Reader; good: Listing }) {
  const t = translator(locale);
  const [variant] = good.variants;
  const [picture] = good.pictures;
  if (!variant) return null;
  const { price } = variant;
  const money = (minor: number) => formatMoney(locale, minor, price.currency);
  return (
    <article>
      {picture ? <Picture picture={picture} sizes="(max-width: 60rem) 90vw, 28rem" decorative /> : null}
      <h3>
        <a href={addressOf(locale, { page: "product", handle: good.handle })}>{good.title}</a>
      </h3>
      <p className="quiet">
        {good.seller.name}, {good.seller.town}
      </p>
      <p className="worked-price display">{money(price.minor)}</p>
      <Weave breakdown={price.breakdown} size="wide" />
      <p>
        {t("money.worked", {
          cooperative: formatBasisPoints(locale, price.cooperativeShareBasisPoints),
          maker: formatBasisPoints(locale, price.makerShareBasisPoints),
        })}
      </p>
      <table className="worked-parts">
        <caption className="sr-only">{t("weave.caption", { price: money(price.minor) })}</caption>
        <tbody>
          {PRICE_PARTS.map((part) => (
            <tr key={part} className={`to-${part}`}>
              <th scope="row">{t(`money.parts.${part}.name`, { market })}</th>
              <td>{money(price.breakdown[part])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
