import type { Order } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { Picture } from "@/design/picture";
import { Sums } from "@/design/sums";
import { formatMoney } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { RouteStrip } from "./route-strip";
import { Stages } from "./stages";

interface OrderGroupProps {
  locale: Locale;
  order: Order;
  part: Order["sellerOrders"][number];
}

/** What one cooperative makes of an order, how far it is, and its sums. */
export function OrderGroup({ locale, order, part }: OrderGroupProps) {
  const t = translator(locale);
  const money = (minor: number) => formatMoney(locale, minor, order.currency);
  const heading = `part-${part.id}`;
  return (
    <section className="group order-group" aria-labelledby={heading}>
      <h3 id={heading}>
        <a href={addressOf(locale, { page: "cooperative", handle: part.seller.handle })}>{part.seller.name}</a>
        <span className="quiet">, {part.seller.town}</span>
      </h3>
      <RouteStrip locale={locale} order={order} part={part} />
      <div className="pair">
        <div>
          <ul>
            {part.lines.map((line) => (
              <li className="line" key={`${line.productHandle} ${line.variantTitle}`}>
                <Picture picture={line.picture} sizes="8rem" decorative />
                <div className="line-words">
                  <p>
                    <b>{t("checkout.line", { quantity: line.quantity, title: line.title })}</b>
                  </p>
                  {line.variantTitle ? <p className="quiet">{line.variantTitle}</p> : null}
                  {line.madeToOrderDays === null ? null : (
                    <p>
                      <span className="chip">{t("cart.madeToOrder", { days: line.madeToOrderDays })}</span>
                    </p>
                  )}
                </div>
                <p className="line-total display">{money(line.totalMinor)}</p>
              </li>
            ))}
          </ul>
          <Sums
            rows={[
              { label: t("order.goods"), value: money(part.itemsMinor) },
              ...(part.discountMinor > 0
                ? [{ label: t("order.discount"), value: `−${money(part.discountMinor)}` }]
                : []),
              { label: t("order.delivery"), value: money(part.shippingMinor) },
            ]}
            total={{ label: t("order.subtotal"), value: money(part.totalMinor) }}
            note={t("order.forCooperative", { amount: money(part.netMinor) })}
          />
        </div>
        <Stages locale={locale} order={order} part={part} />
      </div>
    </section>
  );
}
