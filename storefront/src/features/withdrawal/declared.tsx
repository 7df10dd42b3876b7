import type { WithdrawalOffer } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { Notice } from "@/design/notice";
import { OperatorFact } from "@/features/information/operator-fact";
import { formatList, formatMoment } from "@/i18n/format";
import { translator } from "@/i18n/translator";

/** What was declared of an order, with the moment that counts and what follows; nothing where nothing was. */
export function Declared({ locale, offer }: { locale: Locale; offer: WithdrawalOffer }) {
  const t = translator(locale);
  return offer.withdrawals.map(({ id, receivedAt, contact, lineIds }) => {
    const titles = offer.lines.filter((line) => lineIds.includes(line.id)).map(({ title }) => title);
    return (
      <Notice key={id} kind="status">
        <h2>{t("withdrawal.declared")}</h2>
        <p>
          <time dateTime={receivedAt}>
            {t("withdrawal.declaredOn", { moment: formatMoment(locale, receivedAt), contact })}
          </time>
        </p>
        <p>{t("withdrawal.declaredGoods", { goods: formatList(locale, titles) })}</p>
        <p>
          {t("withdrawal.sendTo")} <OperatorFact locale={locale} fact="OPERATOR_RETURN_ADDRESS" />
        </p>
      </Notice>
    );
  });
}
