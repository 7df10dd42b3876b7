import { notFound, redirect } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { AddressPage } from "@/features/account/address-page";
import { requireAccount } from "@/features/account/current-account";
import { readerOf } from "@/i18n/locale";
import { addressOf } from "@/routing/addresses";

type Props = PageProps<"/[locale]/[market]/account/addresses/[id]">;

export const generateMetadata = accountMetadata("account.editAddressTitle");

export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { account } = await requireAccount(reader.locale, { page: "accountAddresses" });
  const { id } = await params;
  const entry = account.addresses.find((address) => address.id === id);
  // Not with 404: a page that says so by itself is empty without JavaScript (next.js#62228).
  if (!entry) redirect(addressOf(reader.locale, { page: "accountAddresses" }));
  return <AddressPage reader={reader} account={account} entry={entry} market={reader.market} />;
}
