import { readJourneys } from "@/backend/travel";
import { Frame } from "@/features/frame/frame";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { JourneyCards } from "./journey-cards";
import { byStanding } from "./standing";

/** All journeys by what is possible of them now, each group with its reason. */
export async function JourneysPage({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  const groups = byStanding(await readJourneys(reader.locale, reader.market));
  return (
    <Frame reader={reader} place={{ page: "journeys" }}>
      <div className="indigo">
        <header className="wrap journeys-head">
          <h1>{t("journeys.title")}</h1>
          <p className="lede">{t("journeys.lede")}</p>
          <nav aria-label={t("journeys.groups")}>
            <ul className="journeys-index">
              {groups.map(({ standing, journeys }) => (
                <li key={standing}>
                  <a href={`#${standing}`}>
                    {t(`journeys.standing.${standing}.title`)} <span className="quiet">{journeys.length}</span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
      </div>
      <p className="wrap journeys-notice">{t("journeys.notBookable")}</p>
      {groups.map(({ standing, journeys }, index) => (
        <section key={standing} id={standing} className="wrap strip">
          <div className="head">
            <h2>{t(`journeys.standing.${standing}.title`)}</h2>
            <p className="lede">{t(`journeys.standing.${standing}.reason`)}</p>
          </div>
          <JourneyCards reader={reader} journeys={journeys} heading="h3" firstRow={index === 0} />
        </section>
      ))}
    </Frame>
  );
}
