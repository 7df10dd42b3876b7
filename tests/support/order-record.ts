import pg from "pg";
import { stackUnderTest } from "./stack-under-test.js";

/** For `expect.poll`: charges, mails and webhooks come in their own time. */
export const SOON = { timeout: 15_000, interval: 200 };

/** Amounts in minor units of the order's currency. */
interface SellerOrderRecord {
  seller: string;
  itemsMinor: number;
  discountMinor: number;
  shippingMinor: number;
  totalMinor: number;
}

interface OrderRecord {
  token: string;
  currency: string;
  totalMinor: number;
  /** What the shop's books say was taken from the card. */
  capturedMinor: number;
  sellerOrders: SellerOrderRecord[];
  /** Of the ledger's sale; zero where the books balance. */
  ledgerSumMinor: number;
  ledgerSales: number;
}

/** The orders that a cart has become, as the database holds them: read beside the shop, not through it. */
export async function ordersOfCart(cartId: string): Promise<OrderRecord[]> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{
      id: string;
      token: string;
      currency: string;
      total: string;
      captured: string;
    }>(
      `select o.id, access.token, o.currency_code as currency,
              (select summary.totals ->> 'current_order_total' from order_summary summary
                where summary.order_id = o.id and summary.deleted_at is null order by summary.version desc limit 1) as total,
              (select coalesce(sum(capture.amount), 0) from order_payment_collection link
                 join payment on payment.payment_collection_id = link.payment_collection_id
                 join capture on capture.payment_id = payment.id
                where link.order_id = o.id) as captured
         from order_cart join "order" o on o.id = order_cart.order_id
         left join order_access access on access.order_id = o.id
        where order_cart.cart_id = $1`,
      [cartId],
    );
    const orders: OrderRecord[] = [];
    for (const { id, token, currency, total, captured } of rows) {
      const toMinor = (major: string): number => Math.round(Number(major) * (currency === "xof" ? 1 : 100));
      const sellerOrders = await client.query<SellerOrderRecord>(
        `select seller.name as seller, items_minor as "itemsMinor", discount_minor as "discountMinor",
                shipping_minor as "shippingMinor", total_minor as "totalMinor"
           from seller_order join seller on seller.id = seller_order.seller_id
          where order_id = $1 order by seller.name`,
        [id],
      );
      const ledger = await client.query<{ sales: number; sum: number }>(
        `select count(distinct transaction.id)::int as sales, sum(entry.amount_minor)::int as sum
           from ledger_transaction transaction join ledger_entry entry on entry.transaction_id = transaction.id
          where transaction.order_id = $1 and transaction.kind = 'sale'`,
        [id],
      );
      orders.push({
        token,
        currency,
        totalMinor: toMinor(total),
        capturedMinor: toMinor(captured),
        sellerOrders: sellerOrders.rows,
        ledgerSales: ledger.rows[0]?.sales ?? 0,
        ledgerSumMinor: ledger.rows[0]?.sum ?? 0,
      });
    }
    return orders;
  });
}

/** How many carts, orders and payments there are: what a refused request must not change. */
export async function countRecords(): Promise<Record<string, number>> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<Record<string, number>>(
      `select (select count(*)::int from cart) as carts, (select count(*)::int from cart_line_item) as lines,
              (select count(*)::int from "order") as orders, (select count(*)::int from seller_order) as seller_orders,
              (select count(*)::int from payment_session) as payments`,
    );
    return rows[0] ?? {};
  });
}

async function withDatabase<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: stackUnderTest().databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
