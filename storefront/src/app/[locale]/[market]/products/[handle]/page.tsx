import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readListing } from "@/backend/catalogue";
import { ProductPage } from "@/features/product/product-page";
import { readerOf } from "@/i18n/locale";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/products/[handle]">;

async function find(params: Props["params"]) {
  const { handle, ...rest } = await params;
  const reader = readerOf(rest);
  const listing = reader && (await readListing(reader.locale, reader.market, handle));
  return reader && listing ? { reader, listing } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { reader, listing } = found;
  return pageMetadata(
    reader.locale,
    { page: "product", handle: listing.handle },
    {
      title: listing.title,
      description: listing.subtitle,
    },
  );
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) notFound();
  return <ProductPage {...found} />;
}
