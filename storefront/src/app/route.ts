import { preferredLocale } from "@/i18n/preferred-locale";

/** The bare address leads to the language that the browser asks for. */
export function GET(request: Request): Response {
  const locale = preferredLocale(request.headers.get("accept-language") ?? "");
  return new Response(null, {
    status: 307,
    headers: { location: `/${locale}`, vary: "accept-language", "cache-control": "private, no-cache" },
  });
}
