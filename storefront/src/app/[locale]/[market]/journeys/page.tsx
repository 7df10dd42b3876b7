import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { JourneysPage } from "@/features/journeys/journeys-page";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/journeys">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  const t = translator(reader.locale);
  return pageMetadata(
    reader.locale,
    { page: "journeys" },
    { title: t("journeys.meta.title"), description: t("journeys.meta.description") },
  );
}

export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  return <JourneysPage reader={reader} />;
}
