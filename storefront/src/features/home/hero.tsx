import { ButtonLink } from "@/design/button";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** The caravan by night, as wide as the window, and what this shop is in one line. */
export function Hero({ reader, cooperativeCount }: { reader: Reader; cooperativeCount: number }) {
  const t = translator(reader.locale);
  return (
    <section className="hero indigo">
      <img src="/scenes/azalai-night.svg" alt="" width={3900} height={2300} fetchPriority="high" />
      <div className="wrap">
        <h1>{t.rich("home.h1", { line: (words) => <span>{words}</span> })}</h1>
        <p>{t("home.lede", { count: cooperativeCount })}</p>
        <div className="row">
          <ButtonLink tone="gold" href={addressOf(reader.locale, { page: "shop" })}>
            {t("home.enter")}
          </ButtonLink>
          <ButtonLink tone="plain" href={addressOf(reader.locale, { page: "journeys" })}>
            {t("home.travel")}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
