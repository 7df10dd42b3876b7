import { geoMercator } from "d3-geo";

/** The sheet, in its own units: what every path and point of the map is measured in. */
export const SHEET = { width: 960, height: 860 };

/** What the sheet shows, in degrees: all of Mali, and enough of its neighbours to know where one is. */
export const BOUNDS = { west: -13.2, east: 5.2, south: 9.6, north: 25.4 };

/** Mercator keeps directions and the shapes of towns' surroundings; at this scale it distorts less than a pen is wide. */
export const projection = geoMercator()
  .fitExtent(
    [
      [0, 0],
      [SHEET.width, SHEET.height],
    ],
    {
      type: "MultiPoint",
      coordinates: [
        [BOUNDS.west, BOUNDS.south],
        [BOUNDS.east, BOUNDS.north],
      ],
    },
  )
  .clipExtent([
    [0, 0],
    [SHEET.width, SHEET.height],
  ]);

/** A point of the earth (degrees) on the sheet. */
export function pointOf({ longitude, latitude }: { longitude: number; latitude: number }): [number, number] {
  const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
  return [x, y];
}
