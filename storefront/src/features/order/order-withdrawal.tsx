import type { WithdrawalOffer } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { environment } from "@/backend/environment";
import { ButtonLink } from "@/design/button";
import { Declared } from "@/features/withdrawal/declared";
import { formatDate } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** The way out of an order, shown as long as it is open, and what was already declared. */
export function OrderWithdrawal({ locale, offer }: { locale: Locale; offer: WithdrawalOffer }) {
  const t = translator(locale);
  const date = offer.lastDay ? formatDate(locale, offer.lastDay) : null;
  const isLeft = offer.lines.some(({ isWithdrawn, term }) => !isWithdrawn && term !== "made_to_measure");
  return (
    <section className="wrap strip pair order-withdrawal" aria-labelledby="withdrawal">
      <div>
        <h2 id="withdrawal">{t("order.changeOfMind")}</h2>
        {offer.isInTime ? (
          <p className="quiet">{date ? t("order.withdrawUntil", { date }) : t("order.withdrawOpen")}</p>
        ) : (
          <p className="quiet">{t("order.withdrawLate", { date: date ?? "" })}</p>
        )}
        <Declared locale={locale} offer={offer} />
      </div>
      {offer.isInTime && isLeft ? (
        <p>
          <ButtonLink tone="plain" href={addressOf(locale, { page: "withdrawalOf", token: offer.token })}>
            {t("order.withdrawHere")}
          </ButtonLink>
        </p>
      ) : null}
    </section>
  );
}

/** What a printed order has to carry; on the screen, that it can be printed. */
export function PrintedNote({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const address = new URL(addressOf(locale, { page: "withdrawal" }), environment().STOREFRONT_URL).href;
  return (
    <div className="wrap order-note">
      <p className="on-screen quiet">{t("order.print")}</p>
      <p className="on-paper">{t("order.printedNote", { address })}</p>
    </div>
  );
}
