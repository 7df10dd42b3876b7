import "server-only";
import { environment } from "@/backend/environment";

const TIMEOUT_MS = 10_000;
const SHOP_PREFIX = "/media/";

/** The size in bytes of a picture of the backend, by its address in the shop (`/media/…`); null where it cannot be told. */
export async function sizeOfPicture(path: string): Promise<number | null> {
  if (!path.startsWith(SHOP_PREFIX)) return null;
  const url = new URL(`/static/${path.slice(SHOP_PREFIX.length)}`, environment().BACKEND_URL);
  const answer = await fetch(url, { method: "HEAD", signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null);
  const bytes = Number(answer?.ok ? answer.headers.get("content-length") : null);
  return bytes > 0 ? bytes : null;
}
