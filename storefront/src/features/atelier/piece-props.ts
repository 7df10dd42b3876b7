import type { Reader } from "@/i18n/locale";

export const SCHEMES = ["light", "dark"] as const;

/** What every part of the page gets: `scheme` keeps the ids of the two halves apart. */
export interface PieceProps {
  reader: Reader;
  scheme: (typeof SCHEMES)[number];
}
