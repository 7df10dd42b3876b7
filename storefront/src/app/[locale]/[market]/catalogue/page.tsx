import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readListings } from "@/backend/catalogue";
import { GoodsData } from "@/features/share/goods-data";
import { EVERYTHING } from "@/features/shop/question";
import { ShopPage } from "@/features/shop/shop-page";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/catalogue">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  const t = translator(reader.locale);
  return pageMetadata(
    reader.locale,
    { page: "shop" },
    { title: t("meta.shop.title"), description: t("meta.shop.description") },
  );
}

/** The catalogue without a question: static. */
export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const result = await readListings(reader);
  return (
    <>
      <GoodsData locale={reader.locale} cards={result.hits} />
      <ShopPage reader={reader} question={EVERYTHING} result={result} />
    </>
  );
}
