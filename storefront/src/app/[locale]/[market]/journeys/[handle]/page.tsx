import type { Metadata } from "next";
import { readJourney } from "@/backend/travel";
import { JourneyPage } from "@/features/journeys/journey-page";
import { LostPage } from "@/features/lost/lost-page";
import { TrailData } from "@/features/share/trail-data";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { pageMetadata } from "@/routing/page-metadata";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Props = PageProps<"/[locale]/[market]/journeys/[handle]">;

async function find(params: Props["params"]) {
  const { handle, ...rest } = await params;
  const reader = readerOf(rest);
  const journey = reader && (await readJourney(reader.locale, reader.market, handle));
  return reader && journey ? { reader, journey } : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(params);
  if (!found) return {};
  const { reader, journey } = found;
  return pageMetadata(
    reader.locale,
    { page: "journey", handle: journey.handle },
    { title: journey.title, description: journey.subtitle, picture: journey.picture },
  );
}

export default async function Page({ params }: Props) {
  const found = await find(params);
  if (!found) return <LostPage params={params} />;
  const { reader, journey } = found;
  return (
    <>
      <TrailData
        locale={reader.locale}
        steps={[
          { name: translator(reader.locale)("journeys.crumb"), place: { page: "journeys" } },
          { name: journey.title, place: { page: "journey", handle: journey.handle } },
        ]}
      />
      <JourneyPage {...found} />
    </>
  );
}
