import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WithdrawalPage } from "@/features/withdrawal/withdrawal-page";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/withdrawal">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  const t = translator(reader.locale);
  return pageMetadata(
    reader.locale,
    { page: "withdrawal" },
    { title: t("withdrawal.title"), description: t("withdrawal.description") },
  );
}

export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  return <WithdrawalPage reader={reader} />;
}
