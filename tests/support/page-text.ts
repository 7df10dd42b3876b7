import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { LOCALES, type Locale } from "@azalai/domain";

const messagesFolder = join(dirname(fileURLToPath(import.meta.url)), "../../storefront/src/messages");

/** A town that has an English name too, but is called so where the makers write their address. */
const TOWNS = ["Tombouctou"];
/** Shorter parts of a sentence say nothing about their language. */
const SENTENCE_PART_LENGTH_MIN = 14;

const namespaces = readdirSync(join(messagesFolder, "fr")).map((file) => file.replace(/\.json$/, ""));
const messages: Record<Locale, string[]> = { fr: messagesOf("fr"), en: messagesOf("en") };
/** `cart.title`, as next-intl writes where a message is missing. */
const messageKey = new RegExp(`(?<![\\w/.@-])(?:${namespaces.join("|")})(?:\\.[A-Za-z][\\w-]*)+`, "g");

/** What is said in one language only: whole messages, and longer parts between what messages are filled with. */
const sayings: Record<Locale, { whole: Set<string>; parts: string[] }> = { fr: sayingsOf("fr"), en: sayingsOf("en") };

/**
 * What of a page's texts is not in its language: keys of messages, and messages of the other language. `texts` are its
 * pieces as the browser has them, without those that say themselves that they are in another language.
 */
export function untranslated(locale: Locale, texts: readonly string[]): string[] {
  const foreign = sayings[locale === "fr" ? "en" : "fr"];
  return texts.flatMap((text) => [
    ...(text.match(messageKey) ?? []).map((key) => `the key ${key}`),
    ...(foreign.whole.has(text) ? [`“${text}”`] : foreign.parts.filter((part) => text.includes(part))),
  ]);
}

function sayingsOf(locale: Locale): { whole: Set<string>; parts: string[] } {
  const others = LOCALES.filter((one) => one !== locale).flatMap((one) => messages[one]);
  const whole = messages[locale].filter(
    (message) => /\p{L}{3}/u.test(message) && !others.includes(message) && !TOWNS.includes(message),
  );
  const parts = messages[locale]
    .flatMap(literalParts)
    .filter((part) => part.length >= SENTENCE_PART_LENGTH_MIN && !others.some((other) => other.includes(part)));
  return { whole: new Set(whole), parts: [...new Set(parts)] };
}

/** A message without what it is filled with, its choices and its tags. */
function literalParts(message: string): string[] {
  let plain = message;
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain.replace(/\{[^{}]*\}/g, "\n");
  }
  return plain.split(/\n|<[^>]+>/).map((part) => part.trim());
}

function messagesOf(locale: Locale): string[] {
  const folder = join(messagesFolder, locale);
  return readdirSync(folder).flatMap((file) => textsIn(JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
