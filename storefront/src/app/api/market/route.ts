import { keepMarket } from "@/features/market/market-cookie";
import { isMarket } from "@/i18n/locale";

const FORM_LIMIT_BYTES = 1000;

/** Only the path of a page of ours: the form is answered by going back to where it stood. */
function pathBackTo(request: Request): string {
  const referrer = request.headers.get("referer");
  if (!referrer || !URL.canParse(referrer)) return "/";
  const { host, pathname, search } = new URL(referrer);
  return host === request.headers.get("host") && !pathname.startsWith("//") ? pathname + search : "/";
}

/** `POST market=eu|ca|ml`: remembers where the reader wants things sent, and returns to the page of the form. */
export async function POST(request: Request): Promise<Response> {
  // Another site must not change the currency that a reader sees.
  if (request.headers.get("sec-fetch-site") === "cross-site") return new Response(null, { status: 403 });
  const declaredBytes = Number(request.headers.get("content-length") ?? 0);
  const form = declaredBytes > FORM_LIMIT_BYTES ? null : await request.formData().catch(() => null);
  const market = form?.get("market");
  if (typeof market !== "string" || !isMarket(market)) return new Response("Unknown market.", { status: 400 });
  await keepMarket(market);
  return new Response(null, { status: 303, headers: { location: pathBackTo(request) } });
}
