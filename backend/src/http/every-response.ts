import { randomUUID } from "node:crypto";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import helmet from "helmet";

const REQUEST_ID_HEADER = "x-request-id";
const REQUEST_ID = /^[\w.:-]{1,64}$/;

/** An answer of the API is data: whatever a browser is made to show as a page can load and do nothing. */
const apiHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] },
  },
});

/** The admin is a built single page with styles set by its components; pictures may come from where files are kept. */
const adminHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:", "https:"],
      fontSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
});

const startSchema = z.object({
  request: z.custom<IncomingMessage>((value) => typeof value === "object" && value !== null),
  response: z.custom<ServerResponse>((value) => typeof value === "object" && value !== null),
});

let isPrepared = false;

/**
 * Gives every request its id and every response its security headers, those too that core answers before any of our
 * middlewares runs: a missing key, a body that is too large, an unknown address.
 */
export function prepareEveryResponse(): void {
  if (isPrepared) return;
  isPrepared = true;
  subscribe("http.server.request.start", (message) => {
    const { request, response } = startSchema.parse(message);
    request.headers[REQUEST_ID_HEADER] = requestIdOf(request);
    response.setHeader(REQUEST_ID_HEADER, request.headers[REQUEST_ID_HEADER]);
    request.url = withOneLocale(request.url ?? "/");
    const headers = /^\/app(\/|\?|$)/.test(request.url) ? adminHeaders : apiHeaders;
    headers(request, response, () => undefined);
  });
}

/** Express says its name on every response; from the first request on it does no more. */
function hideEngine(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  req.app.disable("x-powered-by");
  res.removeHeader("x-powered-by");
  next();
}

export const everyResponseMiddlewares: MiddlewareRoute[] = [{ matcher: "*", middlewares: [hideEngine] }];

/** The caller's id where it is one, so that a page's log and the API's can be read together. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers[REQUEST_ID_HEADER];
  return typeof given === "string" && REQUEST_ID.test(given) ? given : randomUUID();
}

/** Core reads `locale` as one text, and leaves a request unanswered for ever where it is several or has keys. */
export function withOneLocale(url: string): string {
  const [path = "", ...query] = url.split("?");
  const parameters = new URLSearchParams(query.join("?"));
  const locales = [...parameters].filter(([name]) => name === "locale" || name.startsWith("locale["));
  if (locales.length === 0 || (locales.length === 1 && locales[0]?.[0] === "locale")) return url;
  locales.forEach(([name]) => parameters.delete(name));
  parameters.set("locale", locales.map(([, value]) => value).join(" "));
  return `${path}?${parameters}`;
}
