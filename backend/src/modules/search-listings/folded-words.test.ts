import { expect, it } from "vitest";
import { foldedWords } from "./folded-words";

it.each([
  ["Étui à lunettes en cuir", ["etui", "lunettes", "en", "cuir"]],
  ["Cœur d’ébène, façon Tombouctou", ["coeur", "ebene", "facon", "tombouctou"]],
  ["bògòlanfini 45 × 45 cm", ["bogolanfini", "45", "45", "cm"]],
  ["' or 1=1; -- \0", ["or", "1", "1"]],
  ["a".repeat(41), []],
])("%j is %j", (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});
