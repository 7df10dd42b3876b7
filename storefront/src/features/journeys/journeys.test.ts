import { JOURNEY_STATUSES } from "@azalai/contracts";
import { describe, expect, it } from "vitest";
import { seasonSpans } from "./season";
import { byStanding, STANDINGS } from "./standing";
import { stepOf } from "./step";

describe("journeys by what is possible", () => {
  it("puts every status into one group, from the freest on", () => {
    const journeys = JOURNEY_STATUSES.toReversed().map((status) => ({ status }));
    const groups = byStanding(journeys);
    expect(groups.map(({ standing }) => standing)).toEqual(STANDINGS);
    expect(groups.map((group) => group.journeys.map(({ status }) => status))).toEqual(
      JOURNEY_STATUSES.map((status) => [status]),
    );
  });

  it("leaves out what is empty and keeps the order within a group", () => {
    const journeys = [
      { status: "SUSPENDED", id: "T12" },
      { status: "ONLINE", id: "T2" },
      { status: "SUSPENDED", id: "T11" },
    ] as const;
    expect(byStanding(journeys)).toEqual([
      { standing: "online", journeys: [journeys[1]] },
      { standing: "suspended", journeys: [journeys[0], journeys[2]] },
    ]);
  });
});

describe("a season", () => {
  it.each([
    [[], []],
    [[11], [{ from: 11, to: 11 }]],
    [[10, 11, 12, 1, 2, 3, 4, 5], [{ from: 10, to: 5 }]],
    [
      [1, 2, 6],
      [
        { from: 1, to: 2 },
        { from: 6, to: 6 },
      ],
    ],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], [{ from: 1, to: 12 }]],
  ])("of the months %j is %j", (months, spans) => {
    expect(seasonSpans(months)).toEqual(spans);
  });
});

it("parts the time of a step from what happens", () => {
  expect(stepOf("0–10 min\u202f: accueil, essai du son")).toEqual({ when: "0–10 min", what: "Accueil, essai du son" });
  expect(stepOf("Day 2, morning: Sankoré; a library")).toEqual({ when: "Day 2, morning", what: "Sankoré; a library" });
  expect(stepOf("Un jour entier sur le fleuve")).toEqual({ when: null, what: "Un jour entier sur le fleuve" });
});
