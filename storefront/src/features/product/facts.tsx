import type { Listing } from "@azalai/contracts";
import type { ReactNode } from "react";
import { formatList, formatPercent, formatWeight } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** What a good is made of, how, where, and how to keep it. */
export function Facts({ reader, listing }: { reader: Reader; listing: Listing }) {
  const { locale } = reader;
  const t = translator(locale);
  const weights = [...new Set(listing.variants.map((variant) => variant.weightGrams))].sort((a, b) => a - b);
  const materials = formatList(
    locale,
    listing.materials.map(({ label }) => label),
  );
  const facts: [string, ReactNode][] = [
    [t("product.material"), materials],
    [t("product.technique"), listing.technique],
    [t("product.origin"), <Origin key="origin" reader={reader} listing={listing} />],
    [t("product.dimensions"), listing.dimensions],
    [t("product.weight"), weights.map((grams) => formatWeight(locale, grams)).join(" · ")],
    [t("product.care"), listing.care],
    [t("product.madeBy"), makersOf(reader, listing)],
  ];
  return (
    <dl className="sheet">
      {facts
        .filter(([, value]) => value !== "")
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** The town and its region, which leads to the region's page. */
function Origin({ reader: { locale }, listing: { seller, region } }: { reader: Reader; listing: Listing }) {
  const t = translator(locale);
  const link = (words: ReactNode) => <a href={addressOf(locale, { page: "region", handle: region.key })}>{words}</a>;
  return seller.town === region.label
    ? t.rich("product.originTown", { town: seller.town, a: link })
    : t.rich("product.originValue", { town: seller.town, region: region.label, a: link });
}

function makersOf({ locale }: Reader, { seller, womenMade }: Listing): string {
  const t = translator(locale);
  const makers = [
    seller.members && seller.womenPercent
      ? t("product.workshop", { members: seller.members, women: formatPercent(locale, seller.womenPercent) })
      : null,
    womenMade ? t("product.womenMade") : null,
  ];
  return makers.filter((words) => words !== null).join(", ");
}
