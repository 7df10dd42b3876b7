import type { Metadata } from "next";
import { isTrialShop } from "@/backend/environment";
import { AtelierPage } from "@/features/atelier/atelier-page";
import { LostPage } from "@/features/lost/lost-page";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { privatePageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/workshop">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  return reader && isTrialShop() ? privatePageMetadata(reader.locale, translator(reader.locale)("atelier.title")) : {};
}

/** The pieces that the shop is made of, for those who make it: never in a shop that sells. */
export default async function Page({ params }: Props) {
  const reader = readerOf(await params);
  return reader && isTrialShop() ? <AtelierPage reader={reader} /> : <LostPage params={params} />;
}
