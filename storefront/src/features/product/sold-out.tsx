import type { Listing } from "@azalai/contracts";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** What can be done when there is none left: what comes close, and the workshop's page. */
export function SoldOut({ reader: { locale }, listing }: { reader: Reader; listing: Listing }) {
  const t = translator(locale);
  const { seller } = listing;
  return (
    <div className="notice">
      <h2>{t("product.soldOutTitle")}</h2>
      <p>{t("product.soldOutText", { town: seller.town })}</p>
      <p className="row">
        <a className="button" href="#related">
          {t("product.soldOutNear")}
        </a>
        <a href={addressOf(locale, { page: "cooperative", handle: seller.handle })}>{t("product.makerLink")}</a>
      </p>
    </div>
  );
}
