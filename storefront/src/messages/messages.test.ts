import { describe, expect, it } from "vitest";
import en from "./en";
import fr from "./fr";

type Tree = { [key: string]: string | Tree };

/** Every message by its full key. */
function flat(tree: Tree, prefix = ""): Map<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : [...flat(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** What a message is filled with, `{count, plural, …}` and `{price}` alike, and its tags; not the words of a branch (`one {member}`). */
function slots(message: string): string[] {
  const values = message.matchAll(/(?<!(?:select,|plural,|\}) (?:\w+|=\d) )\{(\w+)(?=[,}])/g);
  const tags = message.matchAll(/<(\w+)>/g);
  const names = [...values, ...tags].map(([, name]) => name ?? "");
  return [...new Set(names)].toSorted();
}

describe("the messages", () => {
  const french = flat(fr);
  const english = flat(en);

  it("are the same in both languages, filled with the same things", () => {
    expect([...english.keys()].toSorted()).toEqual([...french.keys()].toSorted());
    for (const [key, message] of french) expect(slots(english.get(key) ?? ""), key).toEqual(slots(message));
  });

  it("keep French punctuation with its word", () => {
    const loose = [...french].filter(([, message]) => /[ \u00a0][;:!?%»]|«[ \u00a0]|'/.test(message));
    expect(loose).toEqual([]);
  });
});
