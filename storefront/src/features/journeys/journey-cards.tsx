import "./journeys.css";
import type { JourneyCard as Journey } from "@azalai/contracts";
import { Chip } from "@/design/chip";
import { Picture } from "@/design/picture";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { durationWords, priceWords } from "./journey-words";
import { standingOf, type Standing } from "./standing";

const TONES: Record<Standing, "river" | "straw" | "sky" | "plain"> = {
  online: "river",
  nearYou: "river",
  residents: "straw",
  waiting: "sky",
  suspended: "plain",
};

/** What is possible of a journey now, in two or three words. */
export function StandingChip({ reader, journey }: { reader: Reader; journey: Pick<Journey, "status"> }) {
  const standing = standingOf(journey);
  return <Chip tone={TONES[standing]}>{translator(reader.locale)(`journeys.standing.${standing}.chip`)}</Chip>;
}

interface JourneyCardProps {
  reader: Reader;
  journey: Journey;
  /** Level of its title under the heading before it. */
  heading: "h2" | "h3";
  first?: boolean;
}

function JourneyCard({ reader, journey, heading: Heading, first }: JourneyCardProps) {
  const t = translator(reader.locale);
  const facts = [journey.place, durationWords(t, journey), priceWords(reader, journey)].filter((fact) => fact !== null);
  return (
    <article className="journey">
      <Picture
        picture={journey.picture}
        sizes="(max-width: 40rem) 92vw, (max-width: 60rem) 46vw, 30rem"
        decorative
        first={first}
        transitionName={`j-${journey.handle}`}
      />
      <div className="journey-words">
        <p>
          <StandingChip reader={reader} journey={journey} />
        </p>
        <Heading>
          <a href={addressOf(reader.locale, { page: "journey", handle: journey.handle })}>{journey.title}</a>
        </Heading>
        <p>{journey.subtitle}</p>
        <p className="quiet small">{facts.join(" · ")}</p>
      </div>
    </article>
  );
}

/** Journeys side by side; the first row's pictures are not put off where the list opens the page. */
export function JourneyCards({
  journeys,
  firstRow,
  ...rest
}: Omit<JourneyCardProps, "journey" | "first"> & { journeys: Journey[]; firstRow?: boolean }) {
  return (
    <div className="journeys">
      {journeys.map((journey, index) => (
        <JourneyCard key={journey.id} journey={journey} first={firstRow === true && index < 2} {...rest} />
      ))}
    </div>
  );
}
