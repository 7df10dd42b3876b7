import type { AccountExport } from "@azalai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { describeOrder } from "../order/describe-order";
import type { AccountRecord } from "./account-record";
import { customerIdsOf } from "./customer-ids";
import { describeAccount } from "./describe-account";

/** All that is kept of a person, orders with what they were at the time of the purchase. */
export async function exportAccount(container: MedusaContainer, account: AccountRecord): Promise<AccountExport> {
  const { customer } = account;
  const { email, firstName, lastName, locale, market, addresses } = describeAccount(account);
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { customer_id: await customerIdsOf(container, customer) },
      { select: ["id"], order: { created_at: "DESC" }, take: null },
    );
  return {
    exportedAt: new Date().toISOString(),
    customer: { email, firstName, lastName, registeredAt: new Date(customer.created_at).toISOString() },
    preferences: { locale, market },
    addresses,
    orders: await Promise.all(orders.map(({ id }) => describeOrder(container, id))),
  };
}
