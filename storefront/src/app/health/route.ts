export const dynamic = "force-dynamic";

/** Answers while the storefront runs, whatever the backend does. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
