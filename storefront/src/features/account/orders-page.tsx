import { ORDERS_PER_PAGE, type Account, type AccountOrders } from "@azalai/contracts";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountFrame } from "./account-frame";
import { NoOrders } from "./no-orders";
import { OrderList } from "./order-list";

interface OrdersPageProps {
  reader: Reader;
  account: Account;
  orders: AccountOrders;
  /** From 1. */
  page: number;
}

export function OrdersPage({ reader, account, orders, page }: OrdersPageProps) {
  const { locale } = reader;
  const t = translator(locale);
  const address = addressOf(locale, { page: "accountOrders" });
  const pages = Math.ceil(orders.total / ORDERS_PER_PAGE);
  return (
    <AccountFrame
      reader={reader}
      place={{ page: "accountOrders" }}
      title={t("account.orders")}
      lede={t("account.ordersLede")}
    >
      {orders.total === 0 ? (
        <NoOrders reader={reader} email={account.email} heading="h2" />
      ) : (
        <OrderList reader={reader} orders={orders.orders} heading="h2" />
      )}
      {pages > 1 ? (
        <nav className="row" aria-label={t("account.pages")}>
          {page > 1 ? <a href={`${address}?page=${page - 1}`}>{t("account.newer")}</a> : null}
          <span className="quiet">{t("account.page", { page, pages })}</span>
          {page < pages ? <a href={`${address}?page=${page + 1}`}>{t("account.older")}</a> : null}
        </nav>
      ) : null}
    </AccountFrame>
  );
}
