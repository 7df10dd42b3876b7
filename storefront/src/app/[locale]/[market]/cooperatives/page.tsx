import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CooperativesPage } from "@/features/cooperatives/cooperatives-page";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/cooperatives">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  const t = translator(reader.locale);
  return pageMetadata(
    reader.locale,
    { page: "cooperatives" },
    {
      title: t("meta.cooperatives.title"),
      description: t("meta.cooperatives.description"),
    },
  );
}

export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  return <CooperativesPage reader={reader} />;
}
