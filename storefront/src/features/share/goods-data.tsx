import type { ListingCard } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { absoluteUrl } from "@/routing/absolute-url";
import { addressOf } from "@/routing/addresses";
import { StructuredData } from "./structured-data";

/** The goods that a page lists, in their order, as programs read them. */
export function GoodsData({ locale, cards }: { locale: Locale; cards: readonly ListingCard[] }) {
  if (cards.length === 0) return null;
  return (
    <StructuredData
      thing={{
        "@type": "ItemList",
        itemListElement: cards.map(({ handle, title }, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name: title,
          url: absoluteUrl(addressOf(locale, { page: "product", handle })),
        })),
      }}
    />
  );
}
