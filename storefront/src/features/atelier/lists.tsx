import { Pager } from "@/design/pager";
import { Sums } from "@/design/sums";
import { formatMoney } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import type { PieceProps } from "./piece-props";

export function Lists({ reader: { locale }, scheme }: PieceProps) {
  const t = translator(locale);
  const money = (minor: number) => formatMoney(locale, minor, "eur");
  return (
    <>
      <div className="panel atelier-still">
        <Sums
          rows={[
            { label: t("cart.goods", { count: 3 }), value: money(12_000) },
            { label: t("cart.delivery"), value: money(590) },
          ]}
          total={{ label: t("cart.total"), value: money(12_590) }}
          note={t("cart.taxContained", { tax: t("cart.tax", { market: "eu" }), amount: money(2000) })}
        />
      </div>
      <div className="panel atelier-still" data-busy="">
        <div className="stands-back">
          <Sums rows={[]} total={{ label: t("cart.total"), value: money(12_590) }} />
        </div>
      </div>
      <Pager
        page={2}
        pageCount={4}
        hrefOf={() => "#content"}
        words={{
          label: `${t("shop.pages")} ${t(`atelier.scheme.${scheme}`)}`,
          previous: t("shop.previous"),
          next: t("shop.next"),
          page: (page) => t("shop.page", { page }),
        }}
      />
    </>
  );
}
