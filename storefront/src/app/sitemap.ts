import { LOCALES, type Locale } from "@azalai/domain";
import type { MetadataRoute } from "next";
import { readSellers } from "@/backend/catalogue";
import { readTerritories } from "@/backend/territories";
import { readJourneys } from "@/backend/travel";
import { everyHandle } from "@/features/share/every-handle";
import { absoluteUrl } from "@/routing/absolute-url";
import { addressOf, type Place } from "@/routing/addresses";

// Made from reads that are kept until something changes; a build needs no backend.
export const dynamic = "force-dynamic";

const PUBLIC_PLACES = [
  { page: "home" },
  { page: "shop" },
  { page: "cooperatives" },
  { page: "regions" },
  { page: "journeys" },
  { page: "money" },
  { page: "about" },
  { page: "delivery" },
  { page: "withdrawal" },
  { page: "legal" },
  { page: "terms" },
  { page: "privacy" },
] as const satisfies Place[];

/** Every page that anybody may open, each in both languages. When a page changed is not known, so that none is dated. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [goods, sellers, { territories }, journeys] = await Promise.all([
    everyHandle("fr"),
    readSellers("fr"),
    readTerritories("fr"),
    readJourneys("fr", "eu"),
  ]);
  const places: Place[] = [
    ...PUBLIC_PLACES,
    ...goods.map((handle) => ({ page: "product" as const, handle })),
    ...sellers.map(({ handle }) => ({ page: "cooperative" as const, handle })),
    ...territories.map(({ key }) => ({ page: "region" as const, handle: key })),
    ...journeys.map(({ handle }) => ({ page: "journey" as const, handle })),
  ];
  return places.flatMap((place) => LOCALES.map((locale) => entryOf(locale, place)));
}

function entryOf(locale: Locale, place: Place): MetadataRoute.Sitemap[number] {
  const urlIn = (language: Locale) => absoluteUrl(addressOf(language, place));
  return {
    url: urlIn(locale),
    alternates: { languages: { fr: urlIn("fr"), en: urlIn("en"), "x-default": urlIn("fr") } },
  };
}
