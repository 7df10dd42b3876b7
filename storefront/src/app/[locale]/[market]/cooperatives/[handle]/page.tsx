import type { Metadata } from "next";
import { readSeller } from "@/backend/catalogue";
import { CooperativePage } from "@/features/cooperatives/cooperative-page";
import { LostPage } from "@/features/lost/lost-page";
import { SellerData } from "@/features/share/organization-data";
import { TrailData } from "@/features/share/trail-data";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
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
  const t = translator(reader.locale);
  return pageMetadata(
    reader.locale,
    { page: "cooperative", handle: seller.handle },
    {
      title: t(`seller.metaTitle.${seller.kind}`, { name: seller.name, town: seller.town }),
      description: t("share.cooperative", {
        craft: seller.craft,
        town: seller.town,
        tagline: seller.tagline,
      }),
      picture: seller.emblem,
    },
  );
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) return <LostPage params={params} />;
  const { reader, seller } = found;
  const t = translator(reader.locale);
  return (
    <>
      <SellerData locale={reader.locale} seller={seller} />
      <TrailData
        locale={reader.locale}
        steps={[
          { name: t("shell.cooperatives"), place: { page: "cooperatives" } },
          { name: seller.name, place: { page: "cooperative", handle: seller.handle } },
        ]}
      />
      <CooperativePage {...found} />
    </>
  );
}
