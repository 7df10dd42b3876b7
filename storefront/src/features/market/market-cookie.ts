import "server-only";
import type { MarketCode } from "@azalai/domain";
import { cookies } from "next/headers";
import { environment } from "@/backend/environment";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Remembers where the reader wants things sent. Only in an action or a route handler. */
export async function keepMarket(market: MarketCode): Promise<void> {
  (await cookies()).set("market", market, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: environment().STOREFRONT_URL.startsWith("https:"),
    maxAge: YEAR_SECONDS,
  });
}
