/** Where a town's name stands from its mark, by the points of the compass. */
type Anchor = "n" | "e" | "s" | "w";

/** 1: the seat of a region. 2: a town where makers or promoters are at home. 3: a town to know where one is. */
export type Rank = 1 | 2 | 3;

export interface Label {
  anchor: Anchor;
  rank: Rank;
}

/** The places on the map, by key; set by hand, so that no name runs into another, and those that are not here are not drawn. */
export const LABELS: Readonly<Record<string, Label>> = {
  taoudenit: { anchor: "e", rank: 1 },
  tombouctou: { anchor: "w", rank: 1 },
  kidal: { anchor: "n", rank: 1 },
  gao: { anchor: "w", rank: 1 },
  menaka: { anchor: "n", rank: 1 },
  mopti: { anchor: "w", rank: 1 },
  bamako: { anchor: "n", rank: 1 },
  dire: { anchor: "e", rank: 2 },
  "gourma-rharous": { anchor: "n", rank: 2 },
  bandiagara: { anchor: "e", rank: 2 },
  segou: { anchor: "n", rank: 2 },
  araouane: { anchor: "w", rank: 3 },
  ansongo: { anchor: "e", rank: 3 },
  tessalit: { anchor: "n", rank: 3 },
  djenne: { anchor: "s", rank: 3 },
  hombori: { anchor: "e", rank: 3 },
};

/** The neighbours that are named, where there is room on their land. */
export const NEIGHBOURS = [
  { key: "mauritania", longitude: -9.3, latitude: 19.4 },
  { key: "algeria", longitude: 1.9, latitude: 23.4 },
  { key: "niger", longitude: 3.7, latitude: 14.3 },
  { key: "burkina", longitude: -1.5, latitude: 12.6 },
  { key: "guinea", longitude: -10.9, latitude: 11 },
] as const;
