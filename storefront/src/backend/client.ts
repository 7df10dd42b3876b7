import "server-only";
import { apiErrorSchema, type ApiError } from "@azalai/contracts";
import type { z } from "zod";
import type { CacheProfile } from "@/cache-manifest";
import { environment } from "./environment";
import { visitorHeaders } from "./visitor";

const TIMEOUT_MS = 10_000;

/** The backend refused (its own 4xx answer) or could not be understood or reached (`error` is then null). */
export class BackendError extends Error {
  override readonly name = "BackendError";

  constructor(
    /** The answer's HTTP status; 0 where there was none. */
    readonly status: number,
    readonly error: ApiError | null,
    request: string,
    options?: ErrorOptions,
  ) {
    super(`${request}: ${error ? `${error.code}, ${error.message}` : `no usable answer (${status})`}`, options);
  }
}

export interface BackendRequest<T> {
  /** From the backend's root: `/store/listings`. */
  path: string;
  /** Arrays become repeated keys; undefined ones are left out. */
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  /** Makes it a POST, sent as JSON. */
  body?: unknown;
  method?: "DELETE";
  /** Proves that the caller opened the cart. */
  cartToken?: string;
  /** Of the account for which it is asked. */
  sessionToken?: string;
  /** The contract that the answer must fulfil. */
  answer: z.ZodType<T>;
  /** A profile of the cache manifest; absent, the answer is never kept. */
  cache?: CacheProfile;
}

/** Whether the backend had closed the kept connection just before it was used again: nothing was read, so a read may be repeated. */
function wasClosedMeanwhile(failure: unknown): boolean {
  const cause = failure instanceof Error ? failure.cause : undefined;
  return cause instanceof Error && "code" in cause && (cause.code === "UND_ERR_SOCKET" || cause.code === "ECONNRESET");
}

/** Calls the backend and answers with what the contract promises. Throws {@link BackendError} in all other cases. */
export async function callBackend<T>(request: BackendRequest<T>): Promise<T> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = environment();
  const url = new URL(request.path, BACKEND_URL);
  for (const [key, value] of Object.entries(request.query ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) url.searchParams.append(key, String(item));
    }
  }
  const method = request.method ?? (request.body === undefined ? "GET" : "POST");
  const name = `${method} ${request.path}`;

  const ask = async () =>
    fetch(url, {
      method,
      headers: {
        "x-publishable-api-key": PUBLISHABLE_KEY,
        ...(request.cartToken ? { "x-cart-token": request.cartToken } : {}),
        ...(request.sessionToken ? { authorization: `Bearer ${request.sessionToken}` } : {}),
        // Reading who asks would make a static page dynamic, and only writes are counted by address.
        ...(method === "GET" ? {} : await visitorHeaders()),
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
      },
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(request.cache
        ? { next: { revalidate: request.cache.lifetimeSeconds, tags: request.cache.tags } }
        : { cache: "no-store" as const }),
    });

  let response: Response;
  try {
    response = await ask().catch((cause: unknown) => {
      if (method === "GET" && wasClosedMeanwhile(cause)) return ask();
      throw cause;
    });
  } catch (cause) {
    throw new BackendError(0, null, name, { cause });
  }

  const json: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const error = apiErrorSchema.safeParse(json);
    throw new BackendError(response.status, error.success ? error.data : null, name);
  }
  const answer = request.answer.safeParse(json);
  if (!answer.success) {
    const [first] = answer.error.issues;
    throw new BackendError(response.status, null, name, { cause: `${first?.path.join(".")}: ${first?.message}` });
  }
  return answer.data;
}

/** Null in place of the backend's 404. */
export async function orNullIfUnknown<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return null;
    throw error;
  }
}
