import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { accountNotice } from "@/features/account/account-notices";
import { AddressesPage } from "@/features/account/addresses-page";
import { requireAccount } from "@/features/account/current-account";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/addresses">;

export const generateMetadata = accountMetadata("account.addresses");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { account } = await requireAccount(reader.locale, { page: "accountAddresses" });
  const notice = accountNotice(reader.locale, await searchParams);
  return <AddressesPage reader={reader} account={account} notice={notice} />;
}
