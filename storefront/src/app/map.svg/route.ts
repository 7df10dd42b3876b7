import { SHEET_PICTURE } from "@/features/map/sheet-picture";

export const dynamic = "force-static";

/** The map without its names: the same for every page, language and market. */
export function GET(): Response {
  return new Response(SHEET_PICTURE, { headers: { "content-type": "image/svg+xml" } });
}
