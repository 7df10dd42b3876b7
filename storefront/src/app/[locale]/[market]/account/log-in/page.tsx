import { notFound, redirect } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { accountNotice } from "@/features/account/account-notices";
import { currentAccount } from "@/features/account/current-account";
import { LogInPage } from "@/features/account/log-in-page";
import { ownPath } from "@/features/account/next-path";
import { readerOf } from "@/i18n/locale";
import { addressOf } from "@/routing/addresses";

type Props = PageProps<"/[locale]/[market]/account/log-in">;

export const generateMetadata = accountMetadata("account.logInTitle");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const query = await searchParams;
  const next = ownPath(query.next);
  if (await currentAccount()) redirect(next ?? addressOf(reader.locale, { page: "account" }));
  return <LogInPage reader={reader} notice={accountNotice(reader.locale, query)} next={next} />;
}
