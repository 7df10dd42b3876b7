const LIGATURES: Record<string, string> = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ɲ: "n", ŋ: "n", ɔ: "o", ɛ: "e" };
/** Longer ones are no words of a title or a story, and would only weigh on the dictionary. */
const WORD_LETTERS_MAX = 40;

/**
 * The words of a text in small letters without accents, in order: "Étui à l’indigo" is etui, indigo. Both what is stored
 * and what is asked go through here, so that accents never keep them apart. A lone letter is an elision, not a word.
 */
export function foldedWords(text: string): string[] {
  const folded = text
    .toLowerCase()
    .replace(/[œæßøɲŋɔɛ]/g, (letter) => LIGATURES[letter] ?? letter)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  return (folded.match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => (word.length > 1 || /\p{N}/u.test(word)) && word.length <= WORD_LETTERS_MAX,
  );
}
