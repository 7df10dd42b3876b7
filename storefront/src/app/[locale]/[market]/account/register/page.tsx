import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { accountNotice } from "@/features/account/account-notices";
import { RegisterPage } from "@/features/account/register-page";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/register">;

export const generateMetadata = accountMetadata("account.registerTitle");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const notice = accountNotice(reader.locale, await searchParams);
  return <RegisterPage reader={reader} isSent={notice === "sent"} />;
}
