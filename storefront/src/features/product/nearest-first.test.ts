import type { Availability } from "@azalai/contracts";
import { expect, it, vi } from "vitest";
import { nearestFirst } from "./nearest-first";

interface Good {
  id: string;
  availability: Availability;
}

const list = (...goods: [id: string, availability?: Availability][]) =>
  vi.fn<() => Promise<{ hits: Good[] }>>(async () => ({
    hits: goods.map(([id, availability = "in_stock"]) => ({ id, availability })),
  }));

it("leaves out the good itself and what is sold out, and repeats none", async () => {
  const row = await nearestFirst("own", 4, [
    list(["own"], ["a"], ["gone", "sold_out"]),
    list(["a"], ["b", "made_to_order"], ["own"]),
  ]);
  expect(row.map(({ id }) => id)).toEqual(["a", "b"]);
});

it("asks for no further list once the row is full", async () => {
  const further = list(["z"]);
  const row = await nearestFirst("own", 2, [list(["a"], ["b"], ["c"]), further]);
  expect(row.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(further).not.toHaveBeenCalled();
});
