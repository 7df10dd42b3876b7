import "@/features/cart/cart.css";
import { ButtonLink } from "@/design/button";
import type { Locale } from "@azalai/domain";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** The buyer is back before the bank has answered: to look again, or to say that nothing was paid. */
export function PaymentPending({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="wrap buying">
      <div className="empty" role="status">
        <h1>{t("checkout.awaitingTitle")}</h1>
        <p className="lede">{t("checkout.awaitingText")}</p>
        <p className="row">
          <ButtonLink href={addressOf(locale, { page: "checkoutReturn" })}>{t("checkout.awaitingRetry")}</ButtonLink>
          <ButtonLink tone="plain" href={addressOf(locale, { page: "checkout" })}>
            {t("checkout.awaitingBack")}
          </ButtonLink>
        </p>
      </div>
    </div>
  );
}
