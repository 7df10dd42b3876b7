import { MARKETS } from "@azalai/domain";
import { formatMoney } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { FACETS, PRICE_ENDS, SWITCHES, type ShopQuestion } from "./question";
import type { ShopProps } from "./shop-address";

export interface ChosenFilter {
  label: string;
  /** The same question without it, from its first page. */
  without: ShopQuestion;
}

/** What narrows the list now, in the order of the form: words, facets, switches, prices. */
export function chosenFilters({ reader, question, result }: ShopProps): ChosenFilter[] {
  const t = translator(reader.locale);
  const first = { ...question, page: 1 };
  const facets = FACETS.flatMap((facet) =>
    question[facet].map((key) => ({
      label: result.facets[facet].find((value) => value.key === key)?.label ?? key,
      without: { ...first, [facet]: question[facet].filter((other) => other !== key) },
    })),
  );
  const switches = SWITCHES.filter((name) => question[name]).map((name) => ({
    label: t(`shop.${name}`),
    without: { ...first, [name]: undefined },
  }));
  const prices = PRICE_ENDS.flatMap((end) => {
    const minor = question[end];
    if (minor === undefined) return [];
    const price = formatMoney(reader.locale, minor, MARKETS[reader.market].currency);
    return [
      {
        label: end === "priceMin" ? t("shop.chosenPriceMin", { price }) : t("shop.chosenPriceMax", { price }),
        without: { ...first, [end]: undefined },
      },
    ];
  });
  const words = question.q
    ? [{ label: t("shop.resultsFor", { q: question.q }), without: { ...first, q: undefined } }]
    : [];
  return [...words, ...facets, ...switches, ...prices];
}
