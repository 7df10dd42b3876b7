import { expect, it } from "vitest";
import { inTurn } from "./in-turn";

const card = (id: string, seller: string) => ({ id, seller: { id: seller } });

it("lets every workshop come once before any comes twice, the newest first", () => {
  const cards = [card("a1", "a"), card("a2", "a"), card("a3", "a"), card("b1", "b"), card("c1", "c"), card("b2", "b")];
  const ids = (count: number) => inTurn(cards, count).map(({ id }) => id);
  expect(ids(3)).toEqual(["a1", "b1", "c1"]);
  expect(ids(5)).toEqual(["a1", "b1", "c1", "a2", "b2"]);
  expect(ids(9)).toHaveLength(6);
});
