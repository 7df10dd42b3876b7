import { LOCALES, type Locale } from "@azalai/domain";
import type { MetadataRoute } from "next";
import { PAGES } from "./addresses";

/** Pages of one reader; a search engine has nothing to read there. */
const PRIVATE_PAGES = ["cart", "checkout", "thanks", "track", "account"] as const;

/**
 * What robots may read. A trial shop, which sells nothing, is open to them too, and names no sitemap: each of its pages
 * says `noindex`, which a robot that is kept out would never read, and a shared link would lose its picture.
 */
export function robotsOf({
  STOREFRONT_URL,
  STRIPE_MODE,
}: {
  STOREFRONT_URL: string;
  STRIPE_MODE: "sandbox" | "test" | "live";
}): MetadataRoute.Robots {
  const privatePath = (locale: Locale) => PRIVATE_PAGES.map((page) => `/${locale}/${PAGES[page][locale]}`);
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/api/", ...LOCALES.flatMap(privatePath)] },
    ...(STRIPE_MODE === "live" ? { sitemap: new URL("/sitemap.xml", STOREFRONT_URL).href } : {}),
  };
}
