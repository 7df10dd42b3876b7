import type { ListingCard } from "@azalai/contracts";
import { formatBasisPoints, formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** For each good, what the reader pays and what the workshop is paid of it: the same figures as under the good's own price. */
export function PricesPaid({ reader, cards }: { reader: Reader; cards: readonly ListingCard[] }) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <table className="prices-paid">
      <caption className="sr-only">{t("seller.pricesPaid")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("seller.good")}</th>
          <th scope="col">{t("seller.youPay")}</th>
          <th scope="col">{t("seller.workshopGets")}</th>
        </tr>
      </thead>
      <tbody>
        {cards.map(({ id, handle, title, price }) => (
          <tr key={id}>
            <th scope="row">
              <a href={addressOf(locale, { page: "product", handle })}>{title}</a>
            </th>
            <td>{formatMoney(locale, price.minor, price.currency)}</td>
            <td>
              <b>{formatMoney(locale, price.breakdown.cooperative, price.currency)}</b>{" "}
              <span className="quiet small">{formatBasisPoints(locale, price.cooperativeShareBasisPoints)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
