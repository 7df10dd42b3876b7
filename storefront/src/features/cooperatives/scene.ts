/** The drawing of each territory, by its key. */
const SCENES: Record<string, string> = {
  tombouctou: "tombouctou",
  gao: "fleuve",
  kidal: "kidal",
  menaka: "menaka",
  mopti: "mopti",
  taoudenit: "taoudenit",
};

const nameOf = (regionKey: string): string => SCENES[regionKey] ?? "azalai";

/** The picture of a territory's land or town; the caravan where it has none of its own. */
export function sceneOf(regionKey: string): string {
  return `/scenes/${nameOf(regionKey)}.svg`;
}

/** The same, to stand beside a shared link. */
export function sceneShareOf(regionKey: string): string {
  return `/share/${nameOf(regionKey)}.jpg`;
}
