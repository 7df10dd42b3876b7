import { readJourneys } from "@/backend/travel";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { JourneyCards } from "./journey-cards";
import { byStanding, type Standing } from "./standing";

/** One of each on the home page: from anywhere, for who lives in Mali, for the day when the road opens again. */
const SHOWN: readonly Standing[] = ["online", "residents", "waiting"];

/** Three ways to travel today, for the home page: a full strip of its own. */
export async function WaysToTravel({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  const groups = byStanding(await readJourneys(reader.locale, reader.market));
  const journeys = SHOWN.flatMap((shown) => groups.find(({ standing }) => standing === shown)?.journeys[0] ?? []);
  if (journeys.length === 0) return null;
  return (
    <section className="strip indigo">
      <div className="wrap">
        <div className="head">
          <h2>{t("journeys.title")}</h2>
          <p className="lede">{t("journeys.lede")}</p>
        </div>
        <JourneyCards reader={reader} journeys={journeys} heading="h3" />
        <p className="journeys-all">
          <a href={addressOf(reader.locale, { page: "journeys" })}>{t("journeys.seeAll")}</a>
        </p>
      </div>
    </section>
  );
}
