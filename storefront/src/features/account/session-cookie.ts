import "server-only";
import { cookies } from "next/headers";
import { environment } from "@/backend/environment";

const NAME = "session";
/** As long as the backend's own session holds. */
const KEPT_FOR_SECONDS = 14 * 24 * 60 * 60;
const WRITTEN = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/** The browser's session; undefined where it has none, or where the cookie is not one that we wrote. */
export async function readSessionToken(): Promise<string | undefined> {
  const token = (await cookies()).get(NAME)?.value;
  return token && token.length < 2000 && WRITTEN.test(token) ? token : undefined;
}

/** No page and no script sees it. Only in an action or a route handler. */
export async function keepSession(token: string): Promise<void> {
  (await cookies()).set(NAME, token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: environment().STOREFRONT_URL.startsWith("https:"),
    maxAge: KEPT_FOR_SECONDS,
  });
}

/** Only in an action or a route handler. */
export async function forgetSession(): Promise<void> {
  (await cookies()).delete(NAME);
}
