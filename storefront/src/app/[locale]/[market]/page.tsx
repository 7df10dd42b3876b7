import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { HomePage } from "@/features/home/home-page";
import { SiteData } from "@/features/share/organization-data";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
// Made when first asked for, then kept: a build needs no backend.
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  const t = translator(reader.locale);
  return pageMetadata(
    reader.locale,
    { page: "home" },
    { title: t("meta.home.title"), description: t("meta.home.description") },
  );
}

export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  return (
    <>
      <SiteData locale={reader.locale} />
      <HomePage reader={reader} />
    </>
  );
}
