import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { API_VERSION, type SandboxContext } from "../context.js";
import { newId } from "../identifier.js";
import { findApiRoute } from "./api-routes.js";
import { parseForm, readBody } from "./body.js";
import { expandObject } from "./expand.js";
import { answerOfKey, fingerprintOf, keepAnswer } from "./idempotency.js";
import { StripeApiError } from "./stripe-error.js";

/** Answers one call of the API under `/v1`. Nothing is half done: a handler either refuses before it changes anything or succeeds. */
export async function answerApiCall(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { context, secretKey, save }: { context: SandboxContext; secretKey: string; save(): Promise<void> },
): Promise<void> {
  const requestId = newId("req", 14);
  const body = await readBody(request);
  const method = request.method ?? "GET";
  const key = method === "POST" ? request.headers["idempotency-key"]?.toString() : undefined;
  const fingerprint = fingerprintOf(method, url.pathname, body);

  let status = 200;
  let answer: string;
  try {
    checkKey(request.headers.authorization, secretKey);
    const kept = key === undefined ? null : answerOfKey(context.state, key, fingerprint, context.nowSeconds());
    if (kept !== null) {
      send(response, kept.status, kept.body, {
        "request-id": requestId,
        "original-request": kept.requestId,
        "idempotent-replayed": "true",
      });
      return;
    }
    answer = JSON.stringify(call(context, method, url, body), null, 2);
  } catch (error) {
    if (!(error instanceof StripeApiError)) throw error;
    status = error.status;
    answer = JSON.stringify(error.toBody(), null, 2);
  }
  if (key !== undefined) {
    keepAnswer(context.state, key, {
      fingerprint,
      requestId,
      status,
      body: answer,
      keptAtSeconds: context.nowSeconds(),
    });
  }
  if (method !== "GET") await save();
  send(response, status, answer, { "request-id": requestId, ...(key === undefined ? {} : { "idempotency-key": key }) });
}

function call(context: SandboxContext, method: string, url: URL, body: string): object {
  const route = findApiRoute(method, url.pathname);
  if (route === null) {
    throw new StripeApiError(404, "invalid_request_error", `Unrecognized request URL (${method}: ${url.pathname}).`);
  }
  const params = parseForm(method === "GET" ? url.search.slice(1) : body);
  return expandObject(route.handle(context, params, route.id), expandOf(params), context.state);
}

function expandOf(params: unknown): string[] {
  const expand = typeof params === "object" && params !== null && "expand" in params ? params.expand : [];
  return Array.isArray(expand) ? expand.map(String) : [];
}

/** `Bearer <key>`, or basic authentication with the key as user name. */
function checkKey(authorization: string | undefined, secretKey: string): void {
  const [scheme = "", credentials = ""] = (authorization ?? "").split(" ");
  const given =
    scheme.toLowerCase() === "basic"
      ? (Buffer.from(credentials, "base64").toString("utf8").split(":")[0] ?? "")
      : credentials;
  if (given === "") {
    throw new StripeApiError(
      401,
      "invalid_request_error",
      "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY').",
    );
  }
  const [a, b] = [Buffer.from(given), Buffer.from(secretKey)];
  if (a.length !== b.length || !timingSafeEqual(a, b)) {
    throw new StripeApiError(
      401,
      "invalid_request_error",
      `Invalid API Key provided: ${"*".repeat(8)}${given.slice(-4)}`,
    );
  }
}

function send(response: ServerResponse, status: number, body: string, headers: Record<string, string>): void {
  response.writeHead(status, { "content-type": "application/json", "stripe-version": API_VERSION, ...headers });
  response.end(body);
}
