import { locale as localeParameter, market as marketParameter } from "next/root-params";
import { Band } from "@/design/band";
import { ButtonLink } from "@/design/button";
import { Mark, TrialNotice } from "@/features/frame/frame";
import { isLocale, isMarket, type Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** Part of what every page ships, since any of them may turn out not to exist: so it is short. */
export default async function NotFound() {
  const [locale = "", market = ""] = [await localeParameter(), await marketParameter()];
  // An address in the wrong language names no market, but it does name a language.
  const reader: Reader = { locale: isLocale(locale) ? locale : "fr", market: isMarket(market) ? market : "eu" };
  const t = translator(reader.locale);
  return (
    <>
      <title>{`${t("errors.notFoundTitle")} | ${t("meta.siteName")}`}</title>
      <header>
        <TrialNotice reader={reader} />
        <div className="wrap bar">
          <Mark reader={reader} />
        </div>
        <Band thin />
      </header>
      <main className="wrap strip lost">
        <h1>{t("errors.notFoundTitle")}</h1>
        <p className="lede">{t("errors.notFoundText")}</p>
        <p className="row">
          <ButtonLink href={addressOf(reader.locale, { page: "shop" })}>{t("home.enter")}</ButtonLink>
          <ButtonLink tone="plain" href={addressOf(reader.locale, { page: "cooperatives" })}>
            {t("home.meet")}
          </ButtonLink>
        </p>
      </main>
    </>
  );
}
