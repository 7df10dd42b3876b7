import type { Metadata } from "next";
import { readTerritory } from "@/backend/territories";
import { sceneShareOf } from "@/features/cooperatives/scene";
import { LostPage } from "@/features/lost/lost-page";
import { RegionPage } from "@/features/regions/region-page";
import { TrailData } from "@/features/share/trail-data";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/regions/[handle]">;

async function find(params: Props["params"]) {
  const { handle, ...rest } = await params;
  const reader = readerOf(rest);
  const territory = reader && (await readTerritory(reader.locale, handle));
  return reader && territory ? { reader, territory } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { reader, territory } = found;
  return pageMetadata(
    reader.locale,
    { page: "region", handle: territory.key },
    {
      title: translator(reader.locale)("regions.metaTitle", { name: territory.name }),
      description: territory.lead,
      picture: { share: sceneShareOf(territory.key), alt: territory.name },
    },
  );
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) return <LostPage params={params} />;
  const { reader, territory } = found;
  return (
    <>
      <TrailData
        locale={reader.locale}
        steps={[
          { name: translator(reader.locale)("regions.crumb"), place: { page: "regions" } },
          { name: territory.name, place: { page: "region", handle: territory.key } },
        ]}
      />
      <RegionPage {...found} />
    </>
  );
}
