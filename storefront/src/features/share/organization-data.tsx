import type { Seller } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { translator } from "@/i18n/translator";
import { absoluteUrl } from "@/routing/absolute-url";
import { addressOf } from "@/routing/addresses";
import { StructuredData } from "./structured-data";

/** Azalaï itself, and its site, as programs read them. */
export function SiteData({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const url = absoluteUrl(addressOf(locale, { page: "home" }));
  const network = {
    "@type": "Organization",
    name: t("meta.siteName"),
    url,
    logo: absoluteUrl("/icons/icon-512.png"),
    description: t("share.organization"),
  };
  return (
    <StructuredData
      thing={{ "@type": "WebSite", name: t("meta.siteName"), url, inLanguage: locale, publisher: network }}
    />
  );
}

/** A cooperative or promoter as programs read it. */
export function SellerData({ locale, seller }: { locale: Locale; seller: Seller }) {
  const { emblem } = seller;
  return (
    <StructuredData
      thing={{
        "@type": "Organization",
        name: seller.name,
        url: absoluteUrl(addressOf(locale, { page: "cooperative", handle: seller.handle })),
        description: seller.tagline,
        ...(emblem.sources ? { logo: absoluteUrl(emblem.sources.webp[640]) } : {}),
        location: { "@type": "Place", name: seller.town, address: { "@type": "PostalAddress", addressCountry: "ML" } },
      }}
    />
  );
}
