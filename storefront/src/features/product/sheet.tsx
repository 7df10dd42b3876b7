import type { Listing } from "@azalai/contracts";
import { formatList, formatPercent, formatWeight } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

/** The facts of a good, in words and numbers. */
export function Sheet({ reader, listing }: { reader: Reader; listing: Listing }) {
  const { locale } = reader;
  const t = translator(locale);
  const { seller, region } = listing;
  const weights = [...new Set(listing.variants.map((variant) => variant.weightGrams))].sort((a, b) => a - b);
  const makers = [
    seller.members && seller.womenPercent
      ? t("product.workshop", { members: seller.members, women: formatPercent(locale, seller.womenPercent) })
      : null,
    listing.womenMade ? t("product.womenMade") : null,
  ].filter((words) => words !== null);
  const facts: [string, string][] = [
    [
      t("product.material"),
      formatList(
        locale,
        listing.materials.map(({ label }) => label),
      ),
    ],
    [t("product.technique"), listing.technique],
    [
      t("product.origin"),
      seller.town === region.label
        ? t("product.originTown", { town: seller.town })
        : t("product.originValue", { town: seller.town, region: region.label }),
    ],
    [t("product.dimensions"), listing.dimensions],
    [t("product.weight"), weights.map((grams) => formatWeight(locale, grams)).join(" · ")],
    [t("product.care"), listing.care],
    [t("product.madeBy"), makers.join(", ")],
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
