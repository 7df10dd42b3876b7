import { newGoodsFeed } from "@/features/share/new-goods";
import { readerOf } from "@/i18n/locale";
import { fileAddressOf } from "@/routing/addresses";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Context = RouteContext<"/[locale]/[market]/new.xml">;

/** The feed of new goods. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const reader = readerOf(await params);
  if (!reader) return new Response("Not found.", { status: 404 });
  const feed = await newGoodsFeed(reader, fileAddressOf(reader.locale, "newGoods"));
  return new Response(feed, { headers: { "content-type": "application/rss+xml; charset=utf-8" } });
}
