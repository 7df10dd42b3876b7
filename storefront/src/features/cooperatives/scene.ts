/** The drawing of each territory, by its key. */
const SCENES: Record<string, string> = {
  tombouctou: "tombouctou",
  gao: "fleuve",
  kidal: "kidal",
  menaka: "menaka",
  mopti: "mopti",
  taoudenit: "taoudenit",
};

/** The picture of a territory's land or town; the caravan where it has none of its own. */
export function sceneOf(regionKey: string): string {
  return `/scenes/${SCENES[regionKey] ?? "azalai"}.svg`;
}
