import { inWeeks, MARKET_CODES, MARKETS, TRANSIT_DAYS, WITHDRAWAL_DAYS } from "@azalai/domain";
import { isTrialShop } from "@/backend/environment";
import { formatList } from "@/i18n/format";
import { INTL_TAG, type Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { Document } from "./document";
import { proseTags } from "./prose-tags";

const KEYS = ["where", "how", "when", "cost", "customs", "arrival", "return", "guarantee"] as const;

/** Where the shop sends, how long it takes, what it costs, and how things come back. */
export function DeliveryPage({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  const regionNames = new Intl.DisplayNames(INTL_TAG[locale], { type: "region" });
  const countries = MARKETS.eu.countries.map((code) => regionNames.of(code.toUpperCase()) ?? code);
  const values = {
    ...proseTags(locale),
    countries: formatList(
      locale,
      countries.sort((a, b) => a.localeCompare(b, locale)),
    ),
    days: WITHDRAWAL_DAYS,
  };
  return (
    <Document
      reader={reader}
      place={{ page: "delivery" }}
      title={t("delivery.title")}
      lede={t("delivery.lede")}
      updatedOn="2026-11-25"
      sections={KEYS.map((key) => ({
        key,
        title: t(`delivery.sections.${key}.title`),
        body: (
          <>
            {t.rich(`delivery.sections.${key}.text`, values)}
            {key === "cost" && isTrialShop() ? <p>{t("delivery.trial")}</p> : null}
          </>
        ),
      }))}
    >
      <dl className="figures">
        {MARKET_CODES.map((market) => (
          <div key={market}>
            <dt>{t(`market.${market}`)}</dt>
            <dd className="display">{t("delivery.weeks", inWeeks(TRANSIT_DAYS[market]))}</dd>
          </div>
        ))}
      </dl>
    </Document>
  );
}
