import { revalidationSchema, type ApiError } from "@azalai/contracts";
import { revalidateTag } from "next/cache";
import { environment } from "@/backend/environment";
import { isSigned } from "./signature";

const BODY_LIMIT_BYTES = 32_000;

const refuse = (status: number, error: ApiError) => Response.json(error, { status });

/** The backend says what has changed: pages made from it are made anew when next asked for. See `revalidationSchema`. */
export async function POST(request: Request): Promise<Response> {
  if (Number(request.headers.get("content-length") ?? 0) > BODY_LIMIT_BYTES) {
    return refuse(413, { code: "invalid_input", message: "The body is too large." });
  }
  const body = await request.text();
  const call = {
    body,
    timestamp: request.headers.get("x-azalai-timestamp"),
    signature: request.headers.get("x-azalai-signature"),
  };
  if (body.length > BODY_LIMIT_BYTES || !isSigned(call, environment().REVALIDATE_SECRET, Date.now() / 1000)) {
    return refuse(401, { code: "unauthorized", message: "The signature is missing, wrong or too old." });
  }
  const parsed = revalidationSchema.safeParse(jsonOrNull(body));
  if (!parsed.success)
    return refuse(400, { code: "invalid_input", message: "Expected { tags: string[] }.", field: "tags" });
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 });
  return Response.json({ revalidated: parsed.data.tags.length });
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
