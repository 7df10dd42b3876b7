import { ButtonLink } from "@/design/button";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** In the order in which a thing goes through them; each has its drawing. */
const STEPS = ["collect", "check", "send"] as const;

/** Who stands behind the shop, and what its antennas do with a thing between the workshop and the buyer. */
export function Network({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <section className="network">
      <div className="wrap">
        <div className="head">
          <h2>{t("home.network.title")}</h2>
          <p className="lede">{t("home.network.lede")}</p>
        </div>
        <ol className="steps">
          {STEPS.map((step) => (
            <li key={step}>
              <img src={`/scenes/step-${step}.svg`} alt="" width={480} height={320} loading="lazy" />
              <h3>{t(`home.network.${step}.title`)}</h3>
              <p>{t(`home.network.${step}.text`)}</p>
            </li>
          ))}
        </ol>
        <div className="row">
          <ButtonLink tone="gold" href={addressOf(locale, { page: "about" })}>
            {t("home.network.about")}
          </ButtonLink>
          <ButtonLink tone="plain" href={addressOf(locale, { page: "money" })}>
            {t("home.network.money")}
          </ButtonLink>
        </div>
      </div>
    </section>
  );
}
