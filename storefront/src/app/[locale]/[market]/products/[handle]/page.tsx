import type { Metadata } from "next";
import { readListing } from "@/backend/catalogue";
import { LostPage } from "@/features/lost/lost-page";
import { ProductPage } from "@/features/product/product-page";
import { ProductData } from "@/features/share/product-data";
import { TrailData } from "@/features/share/trail-data";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
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
  const { title, subtitle, seller, pictures } = listing;
  return pageMetadata(
    reader.locale,
    { page: "product", handle: listing.handle },
    {
      title,
      description: translator(reader.locale)("share.product", { subtitle, seller: seller.name, town: seller.town }),
      picture: pictures[0],
    },
  );
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) return <LostPage params={params} />;
  const { reader, listing } = found;
  const t = translator(reader.locale);
  return (
    <>
      <ProductData {...found} />
      <TrailData
        locale={reader.locale}
        steps={[
          { name: t("shell.shop"), place: { page: "shop" } },
          { name: listing.title, place: { page: "product", handle: listing.handle } },
        ]}
      />
      <ProductPage {...found} />
    </>
  );
}
