import "./map.css";
import { readTerritories } from "@/backend/territories";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { NEIGHBOURS, type Rank } from "./labels";
import { SHEET } from "./projection";
import { pictureOf } from "./sheet-picture";
import { markedPlaces, positionIn, viewAround, WHOLE_SHEET, type MarkedPlace, type View } from "./view";

interface NorthMapProps {
  reader: Reader;
  /**
   * `home`: the whole country with the towns where people sell. `large`: the same with the towns that help to find one's
   * way. `locator`: a closer look at one region.
   */
  size: "home" | "large" | "locator";
  /** The region looked at closely, and in it the town that is marked. */
  focus?: { territoryKey: string; placeKey?: string | null };
}

const LOWEST_RANK: Record<NorthMapProps["size"], Rank> = { home: 2, large: 3, locator: 1 };

/** The map of the North: land, river and road as one picture, towns as links laid over it. */
export async function NorthMap({ reader, size, focus }: NorthMapProps) {
  const t = translator(reader.locale);
  const marked = markedPlaces(await readTerritories(reader.locale));
  const isInFocus = ({ territory }: MarkedPlace) => territory?.key === focus?.territoryKey;
  const view = focus ? viewAround(marked.filter(isInFocus).map(({ place }) => place)) : WHOLE_SHEET;
  const shown = marked.filter((one) => one.rank <= LOWEST_RANK[size] || (focus !== undefined && isInFocus(one)));
  return (
    <figure className={`map map-${size}`}>
      <div className="map-sheet">
        <img
          src={pictureOf(view)}
          alt={`${t("map.title")}. ${t("map.description")}`}
          width={SHEET.width}
          height={SHEET.height}
          loading={size === "large" ? undefined : "lazy"}
        />
        {size === "locator" ? null : <Neighbours reader={reader} view={view} />}
        <ul className="map-places" aria-label={t("map.places")}>
          {shown.map((one) => (
            <PlaceMark
              key={one.place.key}
              reader={reader}
              view={view}
              marked={one}
              isMarked={focus?.placeKey === one.place.key}
            />
          ))}
        </ul>
      </div>
      <figcaption className="quiet small">{t("map.caption")}</figcaption>
    </figure>
  );
}

/** The names of the lands around: they stand on the map as they would on paper, and the picture’s words say them. */
function Neighbours({ reader, view }: { reader: Reader; view: View }) {
  const t = translator(reader.locale);
  return (
    <div aria-hidden="true">
      {NEIGHBOURS.map(({ key, ...place }) => {
        const position = positionIn(view, place);
        return position ? (
          <span key={key} className="map-neighbour" style={position}>
            {t(`map.neighbours.${key}`)}
          </span>
        ) : null;
      })}
    </div>
  );
}

interface PlaceMarkProps {
  reader: Reader;
  view: View;
  marked: MarkedPlace;
  /** The one that the map is about. */
  isMarked: boolean;
}

function PlaceMark({ reader, view, marked: { place, territory, anchor, rank }, isMarked }: PlaceMarkProps) {
  const position = positionIn(view, place);
  if (!position) return null;
  const isSeat = territory !== null && rank === 1;
  const words = (
    <>
      {place.name}
      {territory && !isSeat ? (
        <span className="sr-only">{translator(reader.locale)("map.inRegion", { region: territory.name })}</span>
      ) : null}
    </>
  );
  return (
    <li className={`map-place map-${anchor} map-rank-${rank}${isMarked ? " map-marked" : ""}`} style={position}>
      {territory && rank < 3 ? (
        <a href={addressOf(reader.locale, { page: "region", handle: territory.key })}>{words}</a>
      ) : (
        <span>{words}</span>
      )}
    </li>
  );
}
