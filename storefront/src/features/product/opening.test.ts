import { expect, it } from "vitest";
import { openStory, sentencesOf } from "./opening";

it("draws the first sentence out as the title, without its full stop, and loses no word", () => {
  expect(
    openStory(
      "fr",
      ["Comptez deux jours de couteau et une matinée de couleur. La peau est teinte.", "Fin."],
      "Un carré",
    ),
  ).toEqual({
    title: "Comptez deux jours de couteau et une matinée de couleur",
    paragraphs: ["La peau est teinte.", "Fin."],
  });
});

it("keeps a question as it is, and drops a paragraph that has become empty", () => {
  expect(openStory("fr", ["Qui compte ?", "Elle."], "Titre")).toEqual({ title: "Qui compte ?", paragraphs: ["Elle."] });
});

it("keeps the story whole where its first sentence is too long for a title, or where there is none", () => {
  const long = [`${"mot ".repeat(30)}fin. Suite.`];
  expect(openStory("fr", long, "Titre")).toEqual({ title: "Titre", paragraphs: long });
  expect(openStory("en", [], "Title")).toEqual({ title: "Title", paragraphs: [] });
});

it("divides a paragraph into its sentences", () => {
  expect(sentencesOf("en", "One slip shows. So we count.")).toEqual(["One slip shows.", "So we count."]);
});
