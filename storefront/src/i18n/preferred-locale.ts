import type { Locale } from "@azalai/domain";

/** The better of our languages for an `Accept-Language` header (RFC 9110 §12.5.4); French where it names neither. */
export function preferredLocale(acceptLanguage: string): Locale {
  const weight: Record<Locale, number> = { fr: 0, en: 0 };
  for (const part of acceptLanguage.slice(0, 500).split(",")) {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    const language = range.split("-")[0];
    if (language === "fr" || language === "en")
      weight[language] = Math.max(weight[language], Number(quality ?? 1) || 0);
  }
  return weight.en > weight.fr ? "en" : "fr";
}
