import "@/design/details.css";
import "@/features/cooperatives/cooperatives.css";
import "./regions.css";
import type { Territory } from "@azalai/contracts";
import { readListings } from "@/backend/catalogue";
import { readJourneys } from "@/backend/travel";
import { Band } from "@/design/band";
import { Cards } from "@/design/card";
import { ChipLink } from "@/design/chip";
import { sceneOf } from "@/features/cooperatives/scene";
import { Frame } from "@/features/frame/frame";
import { JourneyCards } from "@/features/journeys/journey-cards";
import { NorthMap } from "@/features/map/north-map";
import { EVERYTHING } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import { formatList } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

const GOODS_SHOWN = 8;

interface RegionProps {
  reader: Reader;
  territory: Territory;
}

/** One region: its land and its story, its places, who sells there, what comes from there and what one may see of it. */
export function RegionPage({ reader, territory }: RegionProps) {
  return (
    <Frame reader={reader} place={{ page: "region", handle: territory.key }}>
      <section className="workshop deep">
        <img src={sceneOf(territory.key)} alt="" width={1600} height={900} fetchPriority="high" />
        <div className="wrap">
          <h1>{territory.name}</h1>
          <p className="lede">{territory.lead}</p>
        </div>
      </section>
      <Band thin />
      <div className="wrap strip pair">
        <div className="prose">
          {territory.story.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <div className="region-side">
          <NorthMap reader={reader} size="locator" focus={{ territoryKey: territory.key }} />
          <Facts reader={reader} territory={territory} />
        </div>
      </div>
      <Sellers reader={reader} territory={territory} />
      <Goods reader={reader} territory={territory} />
      <Journeys reader={reader} territory={territory} />
    </Frame>
  );
}

function Facts({ reader, territory }: RegionProps) {
  const t = translator(reader.locale);
  const namesOf = (kind: "town" | "site") =>
    formatList(
      reader.locale,
      territory.places.filter((place) => place.kind === kind).map(({ name }) => name),
    );
  const facts: [string, string | null][] = [
    [t("regions.towns"), namesOf("town")],
    [t("regions.sites"), namesOf("site")],
    [t("regions.antenna"), antennaWords(reader, territory)],
  ];
  return (
    <>
      <dl className="sheet">
        {facts.flatMap(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : (
            []
          ),
        )}
      </dl>
      <div>
        <h2 className="region-small">{t("regions.crafts")}</h2>
        <p className="row">
          {territory.families.map(({ key, label }) => (
            <ChipLink key={key} href={shopAddress(reader, { ...EVERYTHING, family: [key], region: [territory.key] })}>
              {label}
            </ChipLink>
          ))}
        </p>
      </div>
    </>
  );
}

/** Who collects and checks there, and from where. */
function antennaWords({ locale }: Reader, { antenna }: Territory): string | null {
  const t = translator(locale);
  if (!antenna) return null;
  if (antenna.hostTown) return t("regions.antennaHosted", { town: antenna.town, host: antenna.hostTown });
  return antenna.isNational ? t("regions.antennaNational") : t("regions.antennaAt", { town: antenna.town });
}

function Sellers({ reader, territory }: RegionProps) {
  const t = translator(reader.locale);
  if (territory.sellers.length === 0) {
    return (
      <section className="sand strip">
        <p className="wrap lede">{t("regions.noSellers")}</p>
      </section>
    );
  }
  return (
    <section className="sand strip">
      <div className="wrap">
        <div className="head">
          <h2>{t("regions.sellers")}</h2>
        </div>
        <ul className="region-sellers">
          {territory.sellers.map(({ id, handle, name, town, craft, tagline }) => (
            <li key={id}>
              <h3>
                <a href={addressOf(reader.locale, { page: "cooperative", handle })}>{name}</a>
              </h3>
              <p className="quiet small">
                {town} · {craft}
              </p>
              <p>{tagline}</p>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

async function Goods({ reader, territory }: RegionProps) {
  const t = translator(reader.locale);
  const question = { ...EVERYTHING, region: [territory.key] };
  const { hits, total } = await readListings({ ...reader, region: question.region });
  return (
    <section className="wrap strip">
      <div className="head">
        <h2>{t("regions.goods")}</h2>
        {total > 0 ? <a href={shopAddress(reader, question)}>{t("regions.seeGoods", { count: total })}</a> : null}
      </div>
      {total > 0 ? (
        <Cards reader={reader} cards={hits.slice(0, GOODS_SHOWN)} heading="h3" />
      ) : (
        <p className="lede">{t("regions.noGoods", { place: t(`market.in.${reader.market}`) })}</p>
      )}
    </section>
  );
}

async function Journeys({ reader, territory }: RegionProps) {
  const t = translator(reader.locale);
  const all = await readJourneys(reader.locale, reader.market);
  const journeys = all.filter((journey) => journey.territory?.key === territory.key);
  return (
    <section className="indigo strip">
      <div className="wrap">
        <div className="head">
          <h2>{journeys.length > 0 ? t("regions.journeys") : t("regions.noJourneysTitle")}</h2>
          <p className="lede">
            {journeys.length > 0 ? t("regions.journeysLede") : t("regions.noJourneys")}{" "}
            <a href={addressOf(reader.locale, { page: "journeys" })}>{t("regions.allJourneys")}</a>
          </p>
        </div>
        {journeys.length > 0 ? <JourneyCards reader={reader} journeys={journeys} heading="h3" /> : null}
      </div>
    </section>
  );
}
