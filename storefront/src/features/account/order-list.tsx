import type { AccountOrders } from "@azalai/contracts";
import { SELLER_ORDER_STAGES } from "@azalai/domain";
import { Picture } from "@/design/picture";
import { formatDate, formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

type AccountOrder = AccountOrders["orders"][number];

/** Pictures of one order in the list. */
const PICTURES_MAX = 4;

interface OrderListProps {
  reader: Reader;
  orders: readonly AccountOrder[];
  heading: "h2" | "h3";
}

/** Orders with what is in them and where they stand; each leads to its tracking page. */
export function OrderList({ reader: { locale }, orders, heading: Heading }: OrderListProps) {
  const t = translator(locale);
  return (
    <ol className="account-orders">
      {orders.map((order) => {
        const lines = order.parts.flatMap((part) => part.lines);
        const count = lines.reduce((sum, { quantity }) => sum + quantity, 0);
        return (
          <li key={order.token}>
            <div className="account-order-words">
              <Heading>
                <a href={addressOf(locale, { page: "track", token: order.token })}>
                  {t("account.order", { number: order.displayId })}
                </a>
              </Heading>
              <p className="quiet small">
                {t("account.ordered", { date: formatDate(locale, order.placedAt) })}, {t("account.pieces", { count })}
              </p>
              <ul className="account-parts">
                {order.parts.map(({ seller, stage }) => (
                  <li key={seller.name} className={isDelivered(stage) ? "is-done" : undefined}>
                    {t("account.stageOf", { seller: seller.name, stage: t(`order.stage.${stage}`) })}
                  </li>
                ))}
              </ul>
            </div>
            <p className="display account-order-total">{formatMoney(locale, order.totalMinor, order.currency)}</p>
            <div className="account-pictures">
              {lines.slice(0, PICTURES_MAX).map(({ title, picture }) => (
                <Picture key={title} picture={picture} sizes="6rem" decorative />
              ))}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

function isDelivered(stage: AccountOrder["parts"][number]["stage"]): boolean {
  return stage === SELLER_ORDER_STAGES.at(-1);
}
