import type { Priced } from "@azalai/contracts";
import { PRICE_PARTS } from "@azalai/domain";
import type { CSSProperties, ReactNode } from "react";
import { formatBasisPoints, formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

/** Where the first six threads end, in percent of the strip, as the custom properties that `.weave` draws. */
function threads(breakdown: Priced["breakdown"]): CSSProperties {
  const whole = PRICE_PARTS.reduce((sum, name) => sum + breakdown[name], 0);
  let reached = 0;
  const ends = PRICE_PARTS.slice(0, -1).map((name, index) => {
    reached += breakdown[name];
    const percent = whole === 0 ? 0 : (reached / whole) * 100;
    return [`--${"abcdef"[index]}`, `${Number(percent.toFixed(1))}%`];
  });
  return Object.fromEntries(ends);
}

interface WeaveProps {
  breakdown: Priced["breakdown"];
  size?: "wide" | "large";
}

/** The strip alone. It is silent for those who do not see it: words beside it or a {@link Ledger} carry the same facts. */
export function Weave({ breakdown, size }: WeaveProps) {
  return <span className={size ? `weave weave-${size}` : "weave"} style={threads(breakdown)} aria-hidden="true" />;
}

type Shared = Pick<Priced, "minor" | "currency" | "breakdown">;

/** One of several prices that the page shows in turn, by the reader's choice (see `ChoiceStyle`); a single one stands alone. */
export function PerPrice<P extends Shared>({
  prices,
  children,
}: {
  prices: readonly P[];
  children: (price: P) => ReactNode;
}) {
  const [only] = prices;
  if (prices.length === 1 && only) return children(only);
  return prices.map((price, index) => (
    <span key={`${price.minor} ${price.breakdown.cooperative}`} className={`when-price-${index}`}>
      {children(price)}{" "}
    </span>
  ));
}

interface LedgerProps<P extends Shared> {
  reader: Reader;
  /** Several where the choice of a variant decides: each cell then holds all, and the page shows one. */
  prices: readonly P[];
}

/** The large strip with its words: a real table, laid out as the legend of the strip. Parts sum to the price. */
export function Ledger({ reader: { locale, market }, prices }: LedgerProps<Shared>) {
  const t = translator(locale);
  const money = (minor: number, price: Shared) => formatMoney(locale, minor, price.currency);
  const words = {
    cooperative: t("weave.cooperative"),
    premium: t("weave.premium"),
    antenna: t("weave.antenna"),
    freight: t("weave.freight", { market }),
    payment: t("weave.payment"),
    network: t("weave.network"),
    tax: t("weave.tax", { market }),
  };
  return (
    <>
      <PerPrice prices={prices}>{(price) => <Weave breakdown={price.breakdown} size="large" />}</PerPrice>
      <table className="ledger">
        <caption className="sr-only">
          <PerPrice prices={prices}>{(price) => t("weave.caption", { price: money(price.minor, price) })}</PerPrice>
        </caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t("weave.recipient")}</th>
            <th scope="col">{t("weave.amount")}</th>
          </tr>
        </thead>
        <tbody>
          {PRICE_PARTS.map((part) => (
            <tr key={part} className={`to-${part}`}>
              <th scope="row">{words[part]}</th>
              <td className="display">
                <PerPrice prices={prices}>{(price) => money(price.breakdown[part], price)}</PerPrice>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The three honest ratios over the price without tax, with what each one means. */
export function Ratios({ reader: { locale }, prices }: LedgerProps<Priced>) {
  const t = translator(locale);
  const ratios = [
    ["makerShareBasisPoints", t("weave.makerShare")],
    ["cooperativeShareBasisPoints", t("weave.cooperativeShare")],
    ["collectiveShareBasisPoints", t("weave.collectiveShare")],
  ] as const;
  return (
    <div className="ratios">
      <p className="quiet">{t("weave.ratios")}</p>
      <dl className="facts">
        {ratios.map(([name, words]) => (
          <div key={name}>
            <dt>{words}</dt>
            <dd className="display">
              <PerPrice prices={prices}>{(price) => formatBasisPoints(locale, price[name])}</PerPrice>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
