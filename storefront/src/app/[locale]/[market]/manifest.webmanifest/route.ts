import type { MetadataRoute } from "next";
import { isLocale } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

export const dynamic = "force-static";
export const generateStaticParams = () => [];

type Context = RouteContext<"/[locale]/[market]/manifest.webmanifest">;

/** What a phone needs to keep the shop among its programs, one manifest per language. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response("Not found.", { status: 404 });
  const t = translator(locale);
  const home = addressOf(locale, { page: "home" });
  const manifest: MetadataRoute.Manifest = {
    id: home,
    start_url: home,
    scope: "/",
    lang: locale,
    dir: "ltr",
    name: t("share.manifest.name"),
    short_name: t("meta.siteName"),
    description: t("share.manifest.description"),
    categories: ["shopping"],
    display: "minimal-ui",
    // The night of the caravan, behind the picture while the shop opens.
    theme_color: "#16205b",
    background_color: "#16205b",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icons/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icons/icon-512.png", type: "image/png", sizes: "512x512" },
      { src: "/icons/icon-maskable-512.png", type: "image/png", sizes: "512x512", purpose: "maskable" },
    ],
  };
  return Response.json(manifest, { headers: { "content-type": "application/manifest+json" } });
}
