import type { Place, Territories } from "@azalai/contracts";
import { LABELS, type Label } from "./labels";
import { pointOf, SHEET } from "./projection";

/** The part of the sheet that a map shows, in its units. */
export interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

const ZOOM = 2;

export const WHOLE_SHEET: View = { x: 0, y: 0, ...SHEET };

/** A quarter of the sheet around some places, never over its edge. */
export function viewAround(places: readonly Pick<Place, "longitude" | "latitude">[]): View {
  if (places.length === 0) return WHOLE_SHEET;
  const points = places.map(pointOf);
  const width = SHEET.width / ZOOM;
  const height = SHEET.height / ZOOM;
  const startOf = (values: number[], length: number, whole: number) => {
    const middle = (Math.min(...values) + Math.max(...values)) / 2;
    return Math.round(Math.min(Math.max(middle - length / 2, 0), whole - length));
  };
  return {
    x: startOf(
      points.map(([x]) => x),
      width,
      SHEET.width,
    ),
    y: startOf(
      points.map(([, y]) => y),
      height,
      SHEET.height,
    ),
    width,
    height,
  };
}

/** In percent of the view: nearer to its edge than this, a name would be cut. */
const MARGIN = 5;

/** Where a place lies in a view, in percent of its width and height; null where it lies outside or at the very edge. */
export function positionIn(
  view: View,
  place: { longitude: number; latitude: number },
): { left: string; top: string } | null {
  const [x, y] = pointOf(place);
  const [left, top] = [((x - view.x) / view.width) * 100, ((y - view.y) / view.height) * 100];
  const isInside = [left, top].every((percent) => percent >= MARGIN && percent <= 100 - MARGIN);
  return isInside ? { left: `${left.toFixed(1)}%`, top: `${top.toFixed(1)}%` } : null;
}

/** A place that has a label, with the region that it belongs to, if any. */
export interface MarkedPlace extends Label {
  place: Place;
  territory: { key: string; name: string } | null;
}

/** What can be marked, from the seats of the regions down, each rank from north to south. */
export function markedPlaces({ territories, otherPlaces }: Territories): MarkedPlace[] {
  const placed = [
    ...territories.flatMap(({ key, name, places }) => places.map((place) => ({ place, territory: { key, name } }))),
    ...otherPlaces.map((place) => ({ place, territory: null })),
  ];
  return placed
    .flatMap((one) => {
      const label = LABELS[one.place.key];
      return label ? [{ ...one, ...label }] : [];
    })
    .toSorted((one, other) => one.rank - other.rank || other.place.latitude - one.place.latitude);
}
