import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { requireAccount } from "@/features/account/current-account";
import { OrdersPage } from "@/features/account/orders-page";
import { readOrders } from "@/backend/account";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/orders">;

export const generateMetadata = accountMetadata("account.orders");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { sessionToken, account } = await requireAccount(reader.locale, { page: "accountOrders" });
  const asked = Number((await searchParams).page);
  const page = Number.isInteger(asked) && asked >= 1 && asked <= 1000 ? asked : 1;
  const orders = await readOrders(sessionToken, reader.locale, page);
  return <OrdersPage reader={reader} account={account} orders={orders} page={page} />;
}
