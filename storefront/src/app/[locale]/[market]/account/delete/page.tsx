import { notFound } from "next/navigation";
import { accountMetadata } from "@/features/account/account-metadata";
import { requireAccount } from "@/features/account/current-account";
import { DeletePage } from "@/features/account/delete-page";
import { readerOf } from "@/i18n/locale";

type Props = PageProps<"/[locale]/[market]/account/delete">;

export const generateMetadata = accountMetadata("account.deleteTitle");

export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  await requireAccount(reader.locale, { page: "deleteAccount" });
  return <DeletePage reader={reader} />;
}
