import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { accountNotice } from "@/features/account/account-notices";
import { requireAccount } from "@/features/account/current-account";
import { SettingsPage } from "@/features/account/settings-page";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/settings">;

export const generateMetadata = accountMetadata("account.settings");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { account } = await requireAccount(reader.locale, { page: "accountSettings" });
  const notice = accountNotice(reader.locale, await searchParams);
  return <SettingsPage reader={reader} account={account} notice={notice} />;
}
