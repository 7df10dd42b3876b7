import type { Locale } from "@azalai/domain";

/** A first sentence longer than this is text, not a title. In characters. */
const TITLE_MAX = 96;

/** The sentences of a paragraph, as the language divides them. */
export function sentencesOf(locale: Locale, paragraph: string): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(paragraph);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => sentence !== "");
}

/** A story whose first sentence is drawn out as its title; with a first sentence too long for that, `instead` is the title. */
export function openStory(
  locale: Locale,
  story: readonly string[],
  instead: string,
): { title: string; paragraphs: string[] } {
  const [first = "", ...others] = story;
  const [opening = "", ...rest] = sentencesOf(locale, first);
  if (opening === "" || opening.length > TITLE_MAX) return { title: instead, paragraphs: [...story] };
  return {
    title: opening.replace(/\.$/, ""),
    paragraphs: [rest.join(" "), ...others].filter((paragraph) => paragraph !== ""),
  };
}
