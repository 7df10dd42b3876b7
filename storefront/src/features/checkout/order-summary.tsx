import type { Cart } from "@azalai/contracts";
import { MARKETS, type Locale } from "@azalai/domain";
import { isTrialShop } from "@/backend/environment";
import { SubmitButton } from "@/design/form/submit-button";
import { Picture } from "@/design/picture";
import { Sums } from "@/design/sums";
import { formatBasisPoints, formatMoney } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { shownTotalField } from "./parse-checkout";
import { totalWith } from "./total-with";

/**
 * What is ordered, what it comes to, and the button that obliges to pay. Each delivery has its own sum; style sheets show
 * that of the one chosen, and all of them where a browser cannot. What was shown is sent along, to be held against.
 */
export function OrderSummary({ locale, cart }: { locale: Locale; cart: Cart }) {
  const t = translator(locale);
  const money = (minor: number) => formatMoney(locale, minor, cart.currency);
  const taxNote = t("checkout.taxContained", {
    tax: t("cart.tax", { market: cart.market }),
    rate: formatBasisPoints(locale, MARKETS[cart.market].taxRateBasisPoints),
  });
  return (
    <aside className="panel order-summary" aria-labelledby="summary">
      <h2 id="summary">{t("checkout.summary")}</h2>
      {cart.groups.map(({ seller, lines }) => (
        <div key={seller.handle} className="order-group">
          <h3>{seller.name}</h3>
          <ul>
            {lines.map(({ id, title, variantTitle, quantity, totalMinor, picture }) => (
              <li key={id}>
                <Picture picture={picture} sizes="3.5rem" decorative />
                <span>
                  {t("checkout.line", { quantity, title })}
                  {variantTitle ? <span className="quiet"> {variantTitle}</span> : null}
                </span>
                <span>{money(totalMinor)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div className="totals" aria-live="polite">
        {cart.shippingOptions.map((option, index) => (
          <div key={option.id} data-total={index}>
            <input type="hidden" name={shownTotalField(option.id)} value={totalWith(cart, option)} />
            <Sums
              rows={[
                { label: t("cart.goods", { count: cart.itemCount }), value: money(cart.itemsMinor) },
                ...(cart.discountMinor > 0
                  ? [{ label: t("cart.discount"), value: `−${money(cart.discountMinor)}` }]
                  : []),
                { label: option.name, value: option.priceMinor === 0 ? t("checkout.free") : money(option.priceMinor) },
              ]}
              total={{ label: t("cart.total"), value: money(totalWith(cart, option)) }}
              note={taxNote}
            />
          </div>
        ))}
      </div>
      {isTrialShop() ? <p className="chip">{t("checkout.trial")}</p> : null}
      <SubmitButton pending={t("checkout.pending")}>{t("checkout.order")}</SubmitButton>
      {cart.market === "eu" ? <p className="small quiet">{t("checkout.withdrawal")}</p> : null}
    </aside>
  );
}
