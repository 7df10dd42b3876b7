import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { AccountHome } from "@/features/account/account-home";
import { accountNotice } from "@/features/account/account-notices";
import { requireAccount } from "@/features/account/current-account";
import { readOrders } from "@/backend/account";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account">;

export const generateMetadata = accountMetadata("account.home");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { sessionToken, account } = await requireAccount(reader.locale, { page: "account" });
  const orders = await readOrders(sessionToken, reader.locale, 1);
  const notice = accountNotice(reader.locale, await searchParams);
  return <AccountHome reader={reader} account={account} orders={orders} notice={notice} />;
}
