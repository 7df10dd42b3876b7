import "server-only";
import { cookies } from "next/headers";
import { environment } from "@/backend/environment";

const NAME = "last_order";
const KEPT_FOR_SECONDS = 60 * 60;

/** Lets a buyer who comes back from the payment page once more, by the browser's own button, find the order made before. */
export async function rememberLastOrder(token: string): Promise<void> {
  (await cookies()).set(NAME, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: environment().STOREFRONT_URL.startsWith("https:"),
    maxAge: KEPT_FOR_SECONDS,
  });
}

/** The token of the order that this browser made in the last hour. */
export async function readLastOrder(): Promise<string | null> {
  return (await cookies()).get(NAME)?.value ?? null;
}
