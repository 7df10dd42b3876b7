import { MARKETS } from "@azalai/domain";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { searchListings } from "@/backend/catalogue";
import { parseQuestion } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import { ShopPage } from "@/features/shop/shop-page";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

type Props = PageProps<"/[locale]/[market]/search">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  const t = translator(reader.locale);
  const { q } = parseQuestion(await searchParams, MARKETS[reader.market].currency);
  return {
    ...pageMetadata(
      reader.locale,
      { page: "shop" },
      {
        title: q ? t("meta.search.title", { q }) : t("meta.shop.title"),
        description: t("meta.shop.description"),
      },
    ),
    robots: { index: false, follow: true },
  };
}

/** The catalogue's answer to a question in the address: made for each request. */
export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const question = parseQuestion(await searchParams, MARKETS[reader.market].currency);
  const result = await searchListings({ ...reader, ...question });
  // Past the end, as after a filter was added to an old address: the last page that there is.
  if (question.page > result.pageCount && result.pageCount > 0)
    redirect(shopAddress(reader, { ...question, page: result.pageCount }));
  return <ShopPage reader={reader} question={question} result={result} />;
}
