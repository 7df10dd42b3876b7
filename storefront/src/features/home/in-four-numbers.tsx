import type { Seller } from "@azalai/contracts";
import { deliveryDays, inWeeks, PRICE_PARTS } from "@azalai/domain";
import { formatPercent } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

/** The national antenna and those of the five regions. */
const ANTENNAS = 6;

/** Who, where, how long, how much: what a stranger wants to know first, in four numbers. */
export function InFourNumbers({ reader, cooperatives }: { reader: Reader; cooperatives: readonly Seller[] }) {
  const { locale, market } = reader;
  const t = translator(locale);
  const members = sumOf(cooperatives, (seller) => seller.members ?? 0);
  const women = sumOf(cooperatives, (seller) => ((seller.members ?? 0) * (seller.womenPercent ?? 0)) / 100);
  const womenPercent = members === 0 ? 0 : Math.round((women / members) * 100);
  const facts = [
    {
      number: String(cooperatives.length),
      words: t("home.promise.who", {
        count: cooperatives.length,
        members,
        women: formatPercent(locale, womenPercent),
      }),
    },
    { number: String(ANTENNAS), words: t("home.promise.where") },
    {
      number: t("home.promise.weeks", inWeeks(deliveryDays(market, null))),
      words: market === "ml" ? t("home.promise.howLongHere") : t("home.promise.howLong"),
    },
    { number: String(PRICE_PARTS.length), words: t("home.promise.howMuch") },
  ];
  return (
    <section className="wrap promise" aria-label={t("home.promise.label")}>
      <dl>
        {facts.map(({ number, words }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd className="display">{number}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function sumOf(sellers: readonly Seller[], count: (seller: Seller) => number): number {
  return sellers.reduce((sum, seller) => sum + count(seller), 0);
}
