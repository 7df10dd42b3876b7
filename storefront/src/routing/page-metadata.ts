import "server-only";
import { LOCALES, type Locale } from "@azalai/domain";
import type { Metadata } from "next";
import { environment } from "@/backend/environment";
import { translator } from "@/i18n/translator";
import { addressOf, type Place } from "./addresses";

interface PageWords {
  title: string;
  description?: string;
}

/** Title, description, canonical address and the same page in the other language. */
export function pageMetadata(locale: Locale, place: Place, { title, description }: PageWords): Metadata {
  const siteName = translator(locale)("meta.siteName");
  const languages = Object.fromEntries(LOCALES.map((language) => [language, addressOf(language, place)]));
  return {
    metadataBase: new URL(environment().STOREFRONT_URL),
    title: title.startsWith(siteName) ? title : `${title} | ${siteName}`,
    description,
    alternates: {
      canonical: addressOf(locale, place),
      languages: { ...languages, "x-default": addressOf("fr", place) },
    },
  };
}

/** For pages that belong to one reader: never in an index. */
export function privatePageMetadata(locale: Locale, title: string): Metadata {
  return { title: `${title} | ${translator(locale)("meta.siteName")}`, robots: { index: false, follow: false } };
}
