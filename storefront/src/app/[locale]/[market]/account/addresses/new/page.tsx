import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { AddressPage } from "@/features/account/address-page";
import { requireAccount } from "@/features/account/current-account";
import { isMarket, readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/addresses/new">;

export const generateMetadata = accountMetadata("account.newAddressTitle");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { account } = await requireAccount(reader.locale, { page: "newAddress" });
  const { market } = await searchParams;
  const asked = typeof market === "string" && isMarket(market) ? market : reader.market;
  return <AddressPage reader={reader} account={account} entry={null} market={asked} />;
}
