import { locale as localeParameter, market as marketParameter } from "next/root-params";
import { ButtonLink } from "@/design/button";
import { Mark } from "@/features/frame/mark";
import { isLocale, isMarket, type Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** Part of what every page ships, since any of them may turn out not to exist: so it is short. The full one is `LostPage`. */
export default async function NotFound() {
  const [locale = "", market = ""] = [await localeParameter(), await marketParameter()];
  // An address in the wrong language names no market, but it does name a language.
  const reader: Reader = { locale: isLocale(locale) ? locale : "fr", market: isMarket(market) ? market : "eu" };
  const t = translator(reader.locale);
  return (
    <>
      <title>{`${t("errors.notFoundTitle")} | ${t("meta.siteName")}`}</title>
      <main className="wrap strip prose">
        <Mark reader={reader} />
        <h1>{t("errors.notFoundTitle")}</h1>
        <p>{t("errors.notFoundText")}</p>
        <p>
          <ButtonLink href={addressOf(reader.locale, { page: "shop" })}>{t("errors.toShop")}</ButtonLink>
        </p>
      </main>
    </>
  );
}
