import "server-only";
import type { Locale } from "@azalai/domain";
import { createTranslator } from "next-intl";
import en from "@/messages/en";
import fr from "@/messages/fr";

type Messages = typeof fr;

const messages: Record<Locale, Messages> = { fr, en };

/** The messages of a language as a function of their typed key. Made on the server only: islands get finished sentences. */
export function translator(locale: Locale) {
  return createTranslator({ locale, messages: messages[locale], timeZone: "Africa/Bamako" });
}

export type Translator = ReturnType<typeof translator>;
