import { NextResponse, type NextRequest } from "next/server";
import { readOrder } from "@/features/order/read-order";
import { isLocale } from "@/i18n/locale";

/**
 * Pages of orders only: an address that opens no order answers 404 with a page. A page that calls `notFound()` by itself
 * is empty without JavaScript (next.js#62228).
 */
export const config = { matcher: ["/(fr/merci|en/thanks|fr/suivi|en/track|fr/retractation|en/withdrawal)/:token"] };

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const [, locale = "", , token = ""] = request.nextUrl.pathname.split("/");
  if (isLocale(locale) && (await readOrder(locale, token))) return NextResponse.next();
  return NextResponse.rewrite(new URL(`/${locale}/no-such-order`, request.url), { status: 404 });
}
