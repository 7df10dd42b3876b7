import "server-only";
import { territoriesSchema, type Territories, type Territory } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { cache } from "react";
import { cacheManifest } from "@/cache-manifest";
import { callBackend } from "./client";

/** All territories with their places: what the map and the pages of the regions are made from. */
export const readTerritories = cache((locale: Locale): Promise<Territories> =>
  callBackend({
    path: "/store/territories",
    query: { locale },
    answer: territoriesSchema,
    cache: cacheManifest.territories(),
  }),
);

/** One territory, or null where there is none of this key. */
export async function readTerritory(locale: Locale, key: string): Promise<Territory | null> {
  const { territories } = await readTerritories(locale);
  return territories.find((territory) => territory.key === key) ?? null;
}
