import "@/design/details.css";
import type { Journey } from "@azalai/contracts";
import { Picture } from "@/design/picture";
import { Frame } from "@/features/frame/frame";
import { NorthMap } from "@/features/map/north-map";
import { formatLanguage, formatList, formatMoney, formatPercent } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { StandingChip } from "./journey-cards";
import { cutoffWords, durationWords, partyWords, seasonWords, unitWords } from "./journey-words";
import { standingOf } from "./standing";
import { stepOf } from "./step";

interface JourneyProps {
  reader: Reader;
  journey: Journey;
}

/** One journey: what is possible now, what happens step by step, what is in it, who answers for it. */
export function JourneyPage({ reader, journey }: JourneyProps) {
  const t = translator(reader.locale);
  return (
    <Frame reader={reader} place={{ page: "journey", handle: journey.handle }}>
      <div className="wrap journey-page">
        <Crumbs reader={reader} journey={journey} />
        <header className="pair journey-top">
          <Picture
            picture={journey.picture}
            sizes="(max-width: 60rem) 92vw, 54vw"
            first
            transitionName={`j-${journey.handle}`}
          />
          <div className="journey-head">
            <p>
              <StandingChip reader={reader} journey={journey} />
            </p>
            <h1>{journey.title}</h1>
            <p className="lede">{journey.subtitle}</p>
            <Prices reader={reader} journey={journey} />
          </div>
        </header>
      </div>
      <Standing reader={reader} journey={journey} />
      <div className="wrap strip pair">
        <div className="prose">
          {journey.story.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <Facts reader={reader} journey={journey} />
      </div>
      <section className="wrap strip">
        <div className="pair">
          <div>
            <h2 className="journey-heading">{t("journeys.programme")}</h2>
            <Programme steps={journey.programme} />
          </div>
          {journey.territory ? (
            <NorthMap
              reader={reader}
              size="locator"
              focus={{ territoryKey: journey.territory.key, placeKey: journey.placeKey }}
            />
          ) : null}
        </div>
      </section>
      <section className="sand strip">
        <div className="wrap journey-lists">
          <ItemList title={t("journeys.included")} items={journey.included} />
          <ItemList title={t("journeys.notIncluded")} items={journey.notIncluded} />
          <ItemList title={t("journeys.bring")} items={journey.bring} />
        </div>
      </section>
      <Promoter reader={reader} journey={journey} />
    </Frame>
  );
}

function Crumbs({ reader, journey }: JourneyProps) {
  const t = translator(reader.locale);
  return (
    <nav className="crumbs" aria-label={t("product.crumbs")}>
      <ol>
        <li>
          <a href={addressOf(reader.locale, { page: "journeys" })}>{t("journeys.crumb")}</a>
        </li>
        <li aria-current="page">{journey.title}</li>
      </ol>
    </nav>
  );
}

/** Whether its dates will be sold as soon as bookings open; what waits or is suspended has a price to know, not to pay. */
function isOnSaleOnceOpen(journey: Journey): boolean {
  return !["waiting", "suspended"].includes(standingOf(journey));
}

/** Prices as information: nothing can be bought here yet. */
function Prices({ reader, journey }: JourneyProps) {
  const t = translator(reader.locale);
  const priced = journey.units.filter(({ price }) => price !== null);
  if (priced.length === 0) return <p>{t("journeys.noPrice")}</p>;
  return (
    <div className="journey-prices">
      <dl className="facts">
        {priced.map((unit) => (
          <div key={unit.key}>
            <dt>{unitWords(t, unit)}</dt>
            <dd className="display">
              {unit.price ? formatMoney(reader.locale, unit.price.minor, unit.price.currency) : null}
            </dd>
          </div>
        ))}
      </dl>
      <p className="small quiet">
        {isOnSaleOnceOpen(journey) ? null : `${t("journeys.indicative")} `}
        {t("journeys.fund", { percent: formatPercent(reader.locale, journey.developmentFundPercent) })}
      </p>
    </div>
  );
}

/** What is possible now, and why; then what this page can do for the reader today. */
function Standing({ reader, journey }: JourneyProps) {
  const t = translator(reader.locale);
  const standing = standingOf(journey);
  return (
    <section className="indigo journey-standing" aria-labelledby="standing">
      <div className="wrap pair">
        <div>
          <h2 id="standing">{t(`journeys.standing.${standing}.title`)}</h2>
          <p className="lede">{journey.safetyNote}</p>
        </div>
        <div className="journey-booking">
          <h3>{t(`journeys.standing.${standing}.bookingTitle`)}</h3>
          <p>{t(`journeys.standing.${standing}.booking`)}</p>
        </div>
      </div>
    </section>
  );
}

function Facts({ reader, journey }: JourneyProps) {
  const t = translator(reader.locale);
  const languages = journey.languages.map((language) => formatLanguage(reader.locale, language));
  const facts: [string, string | null][] = [
    [t("journeys.kind"), t(`journeys.kinds.${journey.kind}`)],
    [t("journeys.place"), journey.place],
    [t("journeys.duration"), durationWords(t, journey)],
    [t("journeys.season"), seasonWords(reader, journey)],
    [t("journeys.partySize"), partyWords(t, journey)],
    [t("journeys.languages"), formatList(reader.locale, languages)],
    [t("journeys.meetingPoint"), journey.meetingPoint],
    [t("journeys.cutoff"), isOnSaleOnceOpen(journey) ? cutoffWords(t, journey.cutoffHours) : null],
    [t("journeys.accessibility"), journey.accessibility],
  ];
  return (
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
  );
}

function Programme({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="journey-steps">
      {steps.map((line) => {
        const { when, what } = stepOf(line);
        return (
          <li key={line}>
            {when ? <b>{when}</b> : null}
            <span>{what}</span>
          </li>
        );
      })}
    </ol>
  );
}

function ItemList({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

function Promoter({ reader, journey: { promoter } }: JourneyProps) {
  const t = translator(reader.locale);
  return (
    <section className="wrap strip">
      <div className="pair">
        <h2>{t("journeys.promoterTitle", { name: promoter.name })}</h2>
        <div className="prose">
          <p>{t("journeys.promoter", { town: promoter.town })}</p>
          <p>
            <a href={addressOf(reader.locale, { page: "cooperative", handle: promoter.handle })}>
              {t("journeys.promoterLink")}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
