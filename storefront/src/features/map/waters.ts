import { pointOf } from "./projection";

type Course = readonly (readonly [longitude: number, latitude: number])[];

/**
 * The Niger, drawn by hand: Natural Earth's rivers are not in `world-atlas`. The points are the towns on its banks, to a
 * few kilometres: from its source down by Siguiri, Bamako, Koulikoro, Ségou, Markala, Mopti, Lake Debo, Niafunké, Diré, Kabara (the port of
 * Tombouctou), Gourma-Rharous, Bamba, Bourem, Gao, Ansongo and Niamey, then off the sheet.
 */
const NIGER: Course = [
  [-10.75, 9.2],
  [-9.9, 10.4],
  [-9.17, 11.42],
  [-8.42, 11.93],
  [-8.0, 12.63],
  [-7.56, 12.87],
  [-6.27, 13.44],
  [-5.36, 13.96],
  [-4.2, 14.5],
  [-4.15, 15.3],
  [-3.99, 15.93],
  [-3.4, 16.26],
  [-2.99, 16.71],
  [-1.92, 16.88],
  [-1.43, 17.04],
  [-0.35, 16.95],
  [-0.05, 16.27],
  [0.5, 15.66],
  [0.9, 14.6],
  [2.1, 13.5],
  [3.45, 11.88],
  [4.6, 10.1],
  [4.8, 9.1],
];

/** Its inner delta: the land that the flood covers each year between Ségou and Diré, as one cut shape. */
const DELTA: Course = [
  [-5.6, 13.95],
  [-4.7, 13.75],
  [-4.1, 14.45],
  [-3.55, 15.5],
  [-3.3, 16.2],
  [-4.0, 16.25],
  [-4.55, 15.6],
  [-5.15, 14.75],
];

/** The caravan's way with the salt, from Taoudénit by Araouane to Tombouctou. */
const SALT_ROAD: Course = [
  [-3.98, 22.67],
  [-3.75, 21.1],
  [-3.53, 18.9],
  [-3.0, 16.77],
];

const onSheet = (course: Course) => course.map(([longitude, latitude]) => pointOf({ longitude, latitude }));

/**
 * A smooth line through points, as an SVG path of whole units: each piece is a cubic curve whose handles are a sixth of the way
 * between the neighbours of its ends (Catmull–Rom).
 */
export function smoothPath(points: readonly (readonly [number, number])[], isClosed = false): string {
  const count = points.length;
  const at = (index: number): readonly [number, number] => {
    const within = isClosed ? (index + count) % count : Math.min(Math.max(index, 0), count - 1);
    return points[within] ?? [0, 0];
  };
  const handle = (index: number, direction: 1 | -1): [number, number] => {
    const [x, y] = at(index);
    const [beforeX, beforeY] = at(index - 1);
    const [afterX, afterY] = at(index + 1);
    return [x + (direction * (afterX - beforeX)) / 6, y + (direction * (afterY - beforeY)) / 6];
  };
  const written = (pairs: readonly (readonly [number, number])[]) =>
    pairs.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join(" ");
  const pieces = Array.from({ length: isClosed ? count : count - 1 }, (_, index) =>
    written([handle(index, 1), handle(index + 1, -1), at(index + 1)]),
  );
  return `M${written([at(0)])}C${pieces.join(" ")}${isClosed ? "Z" : ""}`;
}

export const nigerPath = smoothPath(onSheet(NIGER));
export const deltaPath = smoothPath(onSheet(DELTA), true);
export const saltRoadPath = smoothPath(onSheet(SALT_ROAD));
