import { MARKETS } from "@azalai/domain";
import { formatMoney } from "@/i18n/format";
import { translator, type Translator } from "@/i18n/translator";
import { EVERYTHING, FACETS, PRICE_ENDS, SWITCHES, type ShopQuestion } from "./question";
import { shopAddress, type ShopProps } from "./shop-address";

interface Filter {
  label: string;
  /** The same question without it. */
  without: ShopQuestion;
}

function filtersOf({ reader, question, result }: ShopProps, t: Translator): Filter[] {
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

/** What narrows the list now; each is a link that takes it off. */
export function ChosenFilters(props: ShopProps) {
  const t = translator(props.reader.locale);
  const filters = filtersOf(props, t);
  if (filters.length === 0) return null;
  return (
    <ul className="chosen" aria-label={t("shop.chosen")}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <a className="chip" href={shopAddress(props.reader, without)} aria-label={t("shop.remove", { label })}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={shopAddress(props.reader, { ...EVERYTHING, sort: props.question.sort })}>{t("shop.clear")}</a>
      </li>
    </ul>
  );
}
