import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LegalPage } from "@/features/information/legal-page";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/legal-notices">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  const t = translator(reader.locale);
  return pageMetadata(
    reader.locale,
    { page: "legal" },
    { title: t("legal.notices.title"), description: t("legal.notices.description") },
  );
}

export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  return <LegalPage reader={reader} />;
}
