import type { Locale } from "@azalai/domain";
import { ButtonLink } from "@/design/button";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** An address of an order that opens none: guessed, or cut short in a message. */
export function NoSuchOrder({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="wrap strip lost">
      <h1>{t("order.noneTitle")}</h1>
      <p className="lede">{t("order.noneText")}</p>
      <p className="row">
        <ButtonLink href={addressOf(locale, { page: "shop" })}>{t("home.enter")}</ButtonLink>
      </p>
    </div>
  );
}
