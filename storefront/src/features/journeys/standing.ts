import type { JourneyStatus } from "@azalai/contracts";

/** What a reader can do about a journey now, from the freest on. */
export const STANDINGS = ["online", "nearYou", "residents", "waiting", "suspended"] as const;
export type Standing = (typeof STANDINGS)[number];

const STANDING_OF: Record<JourneyStatus, Standing> = {
  ONLINE: "online",
  OPEN: "nearYou",
  RESIDENTS_ONLY: "residents",
  PREREGISTER: "waiting",
  SUSPENDED: "suspended",
};

export function standingOf({ status }: { status: JourneyStatus }): Standing {
  return STANDING_OF[status];
}

/** The journeys by what is possible of them, each group in the order given; groups that are empty are left out. */
export function byStanding<J extends { status: JourneyStatus }>(
  journeys: readonly J[],
): { standing: Standing; journeys: J[] }[] {
  return STANDINGS.map((standing) => ({
    standing,
    journeys: journeys.filter((journey) => standingOf(journey) === standing),
  })).filter((group) => group.journeys.length > 0);
}
