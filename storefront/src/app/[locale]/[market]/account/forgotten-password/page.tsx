import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { accountNotice } from "@/features/account/account-notices";
import { ForgottenPage } from "@/features/account/forgotten-page";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/forgotten-password">;

export const generateMetadata = accountMetadata("account.forgottenTitle");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const notice = accountNotice(reader.locale, await searchParams);
  return <ForgottenPage reader={reader} isSent={notice === "sent"} />;
}
