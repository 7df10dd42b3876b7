import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NoSuchOrder } from "@/features/order/no-such-order";
import { Frame } from "@/features/frame/frame";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { privatePageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/no-such-order">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  return reader ? privatePageMetadata(reader.locale, translator(reader.locale)("order.noneTitle")) : {};
}

/** What `proxy.ts` shows, with 404, at an address that opens no order. */
export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  return (
    <Frame reader={reader} place={{ page: "home" }}>
      <NoSuchOrder locale={reader.locale} />
    </Frame>
  );
}
