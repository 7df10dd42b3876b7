import type { Locale } from "@azalai/domain";
import { translator } from "@/i18n/translator";
import { absoluteUrl } from "@/routing/absolute-url";
import { addressOf, type Place } from "@/routing/addresses";
import { StructuredData } from "./structured-data";

interface TrailProps {
  locale: Locale;
  /** From the page below home down to this one. */
  steps: { name: string; place: Place }[];
}

/** The way from home to a page as programs read it (BreadcrumbList). */
export function TrailData({ locale, steps }: TrailProps) {
  const home = { name: translator(locale)("share.breadcrumbHome"), place: { page: "home" } as const };
  return (
    <StructuredData
      thing={{
        "@type": "BreadcrumbList",
        itemListElement: [home, ...steps].map(({ name, place }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name,
          item: absoluteUrl(addressOf(locale, place)),
        })),
      }}
    />
  );
}
