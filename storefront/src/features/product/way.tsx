import type { Listing } from "@azalai/contracts";
import { deliveryDays, inWeeks } from "@azalai/domain";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import type { Offer } from "./offer";

interface WayProps {
  reader: Reader;
  town: Listing["seller"]["town"];
  supply: Offer["supplies"][number];
}

/** Days to make what was chosen before it leaves; null where it is ready. */
const makingDaysOf = ({ availability, madeToOrderDays }: WayProps["supply"]) =>
  availability === "in_stock" ? null : madeToOrderDays;

/**
 * The stations between the workshop and the buyer, with how long it takes. In weeks: the page is kept, and a date on it would
 * no longer be true when it is read.
 */
export function Way({ reader: { locale, market }, town, supply }: WayProps) {
  const t = translator(locale);
  const making = makingDaysOf(supply);
  const stations: [key: string, place: string, words: string][] = [
    ["workshop", town, making === null ? t("product.way.ready") : t("product.way.making", { days: making })],
    ["antenna", t("product.way.antenna"), t("product.way.checked")],
    ["bamako", t("product.way.bamako"), t("product.way.crate")],
    ["home", t("product.way.home"), t("product.way.weeks", inWeeks(deliveryDays(market, making)))],
  ];
  return (
    <ol className="way" aria-label={t("product.way.label")}>
      {stations.map(([key, place, words]) => (
        <li key={key}>
          <b>{place}</b> <span>{words}</span>
        </li>
      ))}
    </ol>
  );
}
