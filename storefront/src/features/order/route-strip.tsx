import type { Order } from "@azalai/contracts";
import { MARKETS, type Locale } from "@azalai/domain";
import { formatList } from "@/i18n/format";
import { INTL_TAG } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { ROUTE_MARKS } from "./route-marks";
import { reachedStop, routeOf, type Stop } from "./route-stops";

interface RouteStripProps {
  locale: Locale;
  order: Order;
  part: Order["sellerOrders"][number];
}

/** The road lies at this height of the drawing, in its own pixels: widths are percentages, so that nothing is ever squeezed. */
const ROAD_Y = 118;
const HEIGHT = 148;

/** The way of a part drawn as a strip: what is behind it solid, what is ahead dashed. The names stand under it. */
export function RouteStrip({ locale, order, part }: RouteStripProps) {
  const t = translator(locale);
  const stops = routeOf(order, part);
  const reached = reachedStop(stops, part.stage);
  const names = stops.map((stop) => stopName(locale, order, stop));
  const xOf = (position: number) => `${(((position + 0.5) / stops.length) * 100).toFixed(2)}%`;
  return (
    <figure className="route">
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        <svg viewBox="0 0 1000 148" width="100%" height={HEIGHT} preserveAspectRatio="none">
          <path
            className="route-far"
            d="M0 104 92 78 171 92 268 61 352 88 441 70 538 97 622 66 724 90 815 72 903 95 1000 76V148H0Z"
          />
          <path
            className="route-ground"
            d="M0 111 120 105 253 113 371 106 498 114 634 107 741 113 872 105 1000 112V148H0Z"
          />
        </svg>
        <line className="route-ahead" x1={xOf(reached)} y1={ROAD_Y} x2={xOf(stops.length - 1)} y2={ROAD_Y} />
        <line className="route-behind" x1={xOf(0)} y1={ROAD_Y} x2={xOf(reached)} y2={ROAD_Y} />
        {stops.map(({ kind }, index) => (
          <svg key={kind} x={xOf(index)} y={ROAD_Y - 6} overflow="visible">
            <g className={index <= reached ? "route-mark" : "route-mark is-ahead"}>{ROUTE_MARKS[kind]}</g>
          </svg>
        ))}
        <svg x={xOf(reached)} y={ROAD_Y} overflow="visible">
          <path className="route-here" d="M0-17 13 1 0 18-13 0Z" />
        </svg>
      </svg>
      <ol style={{ gridTemplateColumns: `repeat(${stops.length}, minmax(0, 1fr))` }} aria-hidden="true">
        {stops.map(({ kind }, index) => (
          <li key={kind} className={index <= reached ? "is-reached" : undefined}>
            <span>{t(`order.stops.${kind}`)}</span>
            <b className="display">{names[index]}</b>
          </li>
        ))}
      </ol>
      <figcaption className="sr-only">
        {t("order.route", { stops: formatList(locale, names), stop: names[Math.floor(reached)] ?? "" })}
      </figcaption>
    </figure>
  );
}

function stopName(locale: Locale, { address, market, shippingOptionName }: Order, { kind, town }: Stop): string {
  if (kind !== "hub") return town ?? shippingOptionName;
  const country = address.countryCode ?? MARKETS[market].taxReferenceCountry;
  return new Intl.DisplayNames(INTL_TAG[locale], { type: "region" }).of(country.toUpperCase()) ?? country;
}
