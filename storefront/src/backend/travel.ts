import "server-only";
import { journeySchema, journeysSchema, type Journey, type JourneyCard } from "@azalai/contracts";
import type { Locale, MarketCode } from "@azalai/domain";
import { cache } from "react";
import { cacheManifest } from "@/cache-manifest";
import { isHandle } from "./catalogue";
import { callBackend, orNullIfUnknown } from "./client";

/** All journeys, whatever is possible of them now. */
export const readJourneys = cache(async (locale: Locale, market: MarketCode): Promise<JourneyCard[]> => {
  const answer = await callBackend({
    path: "/store/journeys",
    query: { locale, market },
    answer: journeysSchema,
    cache: cacheManifest.journeys(),
  });
  return answer.journeys;
});

/** One journey, or null where there is none of this name. */
export const readJourney = cache(
  async (locale: Locale, market: MarketCode, handle: string): Promise<Journey | null> => {
    if (!isHandle(handle)) return null;
    return orNullIfUnknown(
      callBackend({
        path: `/store/journeys/${handle}`,
        query: { locale, market },
        answer: journeySchema,
        cache: cacheManifest.journey(handle),
      }),
    );
  },
);
