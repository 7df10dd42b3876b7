import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { MailedLinkPage } from "@/features/account/mailed-link-page";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/confirm-email">;

export const generateMetadata = accountMetadata("account.confirmTitle");

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { token } = await searchParams;
  return <MailedLinkPage reader={reader} page="confirmEmail" token={typeof token === "string" ? token : null} />;
}
