import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readSeller } from "@/backend/catalogue";
import { CooperativePage } from "@/features/cooperatives/cooperative-page";
import { readerOf } from "@/i18n/locale";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/cooperatives/[handle]">;

async function find(params: Props["params"]) {
  const { handle, ...rest } = await params;
  const reader = readerOf(rest);
  const seller = reader && (await readSeller(reader.locale, handle));
  return reader && seller ? { reader, seller } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { reader, seller } = found;
  return pageMetadata(
    reader.locale,
    { page: "cooperative", handle: seller.handle },
    {
      title: seller.name,
      description: seller.tagline,
    },
  );
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) notFound();
  return <CooperativePage {...found} />;
}
