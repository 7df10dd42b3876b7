import { environment } from "@/backend/environment";

const FILE = /^[\w.-]{1,200}$/;
const TIMEOUT_MS = 10_000;

/** Pictures of the backend under the shop's own origin. Their names change with their content, so they are kept for good. */
export async function GET(_request: Request, { params }: RouteContext<"/media/[...path]">): Promise<Response> {
  const { path } = await params;
  if (!path.every((part) => FILE.test(part) && !/^\.+$/.test(part))) return new Response("Not found.", { status: 404 });
  const url = new URL(`/static/${path.join("/")}`, environment().BACKEND_URL);
  const file = await fetch(url, { cache: "no-store", signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null);
  const type = file?.headers.get("content-type") ?? "";
  if (!file) return new Response("The pictures cannot be reached.", { status: 502 });
  if (!file.ok || !type.startsWith("image/")) return new Response("Not found.", { status: 404 });
  return new Response(file.body, {
    headers: {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      // An SVG opened by itself must not run anything.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
