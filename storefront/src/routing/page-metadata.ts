import "server-only";
import type { Picture } from "@azalai/contracts";
import { LOCALES, type Locale } from "@azalai/domain";
import type { Metadata } from "next";
import { environment, isTrialShop } from "@/backend/environment";
import { otherLocale } from "@/i18n/locale";
import { translator, type Translator } from "@/i18n/translator";
import { addressOf, fileAddressOf, type Place } from "./addresses";

interface PageWords {
  title: string;
  /** Of 50 to 160 characters: what a list of results shows of it. */
  description?: string;
  /** The picture of what the page is about; where it cannot be shared, the caravan stands for it. */
  picture?: Pick<Picture, "share" | "alt"> | null;
}

/** As `packages/demo` makes them. */
const SHARE_SIZE = { width: 1200, height: 630, type: "image/jpeg" };
const OPEN_GRAPH_LOCALE: Record<Locale, string> = { fr: "fr_FR", en: "en_GB" };

/** Nothing of a shop that sells nothing may be found in a search engine. */
const TRIAL_ROBOTS = { index: false, follow: false };

/**
 * All that the head of a page says to those who find and share it: title, description, its own address, the same page in
 * the other language, its picture, and the feed of new goods.
 */
export function pageMetadata(locale: Locale, place: Place, words: PageWords): Metadata {
  const t = translator(locale);
  const address = addressOf(locale, place);
  const languages = Object.fromEntries(LOCALES.map((language) => [language, addressOf(language, place)]));
  return {
    metadataBase: new URL(environment().STOREFRONT_URL),
    ...inSite(t, words.title),
    description: words.description,
    manifest: fileAddressOf(locale, "manifest"),
    alternates: {
      canonical: address,
      languages: { ...languages, "x-default": addressOf("fr", place) },
      types: {
        "application/rss+xml": [{ url: fileAddressOf(locale, "newGoods"), title: t("share.feed.title") }],
      },
    },
    ...(isTrialShop() ? { robots: TRIAL_ROBOTS } : {}),
    openGraph: {
      type: "handle" in place ? "article" : "website",
      siteName: t("meta.siteName"),
      title: words.title,
      description: words.description,
      url: address,
      locale: OPEN_GRAPH_LOCALE[locale],
      alternateLocale: OPEN_GRAPH_LOCALE[otherLocale(locale)],
      images: [shareImage(t, words.picture)],
    },
    twitter: {
      card: "summary_large_image",
      title: words.title,
      description: words.description,
      images: [shareImage(t, words.picture)],
    },
  };
}

function shareImage(t: Translator, picture: PageWords["picture"]) {
  const shown = picture?.share
    ? { url: picture.share, alt: picture.alt }
    : { url: "/share/azalai.jpg", alt: t("share.siteAlt") };
  return { ...shown, ...SHARE_SIZE };
}

/** The site's name once, at the end, unless the title begins with it. */
function inSite(t: Translator, title: string): { title: string } {
  const siteName = t("meta.siteName");
  return { title: title.startsWith(siteName) ? title : `${title} | ${siteName}` };
}

/** For pages that belong to one reader: never in an index. */
export function privatePageMetadata(locale: Locale, title: string): Metadata {
  return {
    ...inSite(translator(locale), title),
    manifest: fileAddressOf(locale, "manifest"),
    robots: { index: false, follow: false },
  };
}
