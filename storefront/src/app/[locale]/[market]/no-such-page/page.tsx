import { LostPage } from "@/features/lost/lost-page";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

/** What every address without a page of its own shows (see `lostRewrites`). */
export default function Page({ params }: PageProps<"/[locale]/[market]/no-such-page">) {
  return <LostPage params={params} />;
}
