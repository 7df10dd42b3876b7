import type { JourneyCard, JourneyUnit } from "@azalai/contracts";
import { formatList, formatMoney } from "@/i18n/format";
import { INTL_TAG, type Reader } from "@/i18n/locale";
import { translator, type Translator } from "@/i18n/translator";
import { seasonSpans } from "./season";

/** From here on a duration is said in hours. */
const HOURS_FROM_MINUTES = 120;

/** How long it takes: `75 minutes`, `3 heures`, `2 jours`; null where that is not decided. */
export function durationWords(t: Translator, { durationMinutes, days }: JourneyCard): string | null {
  if (days) return t("journeys.days", { count: days });
  if (!durationMinutes) return null;
  return durationMinutes >= HOURS_FROM_MINUTES && durationMinutes % 60 === 0
    ? t("journeys.hours", { count: durationMinutes / 60 })
    : t("journeys.minutes", { count: durationMinutes });
}

/** `15 € par personne`, or `de 12 € à 15 € par personne` where not all pay the same; null where nothing is decided. */
export function priceWords(reader: Reader, { units }: JourneyCard): string | null {
  const t = translator(reader.locale);
  const prices = units.flatMap(({ price }) => price ?? []).toSorted((one, other) => one.minor - other.minor);
  const [lowest, highest] = [prices[0], prices.at(-1)];
  if (!lowest || !highest) return null;
  const money = ({ minor, currency }: typeof lowest) => formatMoney(reader.locale, minor, currency);
  return lowest.minor === highest.minor
    ? t("journeys.perPerson", { price: money(lowest) })
    : t("journeys.perPersonRange", { from: money(lowest), to: money(highest) });
}

/** `4 à 16 personnes`; null where that is not decided. */
export function partyWords(t: Translator, { partyMin, partyMax }: JourneyCard): string | null {
  return partyMin && partyMax ? t("journeys.party", { from: partyMin, to: partyMax }) : null;
}

/** `toute l’année`, `d’octobre à mai`, `en novembre`; null where no season is decided. */
export function seasonWords({ locale }: Reader, { seasonMonths }: JourneyCard): string | null {
  const t = translator(locale);
  const nameOf = (month: number) =>
    new Intl.DateTimeFormat(INTL_TAG[locale], { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month - 1));
  const spans = seasonSpans(seasonMonths).map(({ from, to }) => {
    if (from === 1 && to === 12) return t("journeys.allYear");
    return from === to
      ? t("journeys.inMonth", { month: nameOf(from) })
      : t("journeys.fromMonth", { from: nameOf(from), to: nameOf(to) });
  });
  return spans.length > 0 ? formatList(locale, spans) : null;
}

/** Who the price is for: `Adulte, dès 16 ans`, `Enfant, de 8 à 15 ans`. */
export function unitWords(t: Translator, { key, minAge, maxAge }: JourneyUnit): string {
  const who = t(`journeys.units.${key}`);
  if (minAge !== null && maxAge !== null) return t("journeys.unitBetween", { who, from: minAge, to: maxAge });
  return minAge === null ? who : t("journeys.unitFrom", { who, from: minAge });
}

const HOURS_PER_DAY = 24;
/** Up to here a time before the beginning is said in hours. */
const DAYS_FROM_HOURS = 72;

/** `12 heures avant`, `30 jours avant`; null where no date is foreseen. */
export function cutoffWords(t: Translator, cutoffHours: number | null): string | null {
  if (cutoffHours === null) return null;
  return cutoffHours >= DAYS_FROM_HOURS && cutoffHours % HOURS_PER_DAY === 0
    ? t("journeys.daysBefore", { count: cutoffHours / HOURS_PER_DAY })
    : t("journeys.hoursBefore", { count: cutoffHours });
}
