import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerApiCall } from "./http/api.js";
import { BodyTooLarge } from "./http/body.js";
import { API_VERSION, type SandboxContext } from "./context.js";
import { answerControlCall } from "./control.js";
import { newId } from "./identifier.js";
import { answerPage } from "./page/page-routes.js";
import { expireOverdueCheckouts } from "./resources/checkout-session.js";
import { emptyState } from "./state.js";
import { readStateFile, StateFile } from "./state-file.js";
import { WebhookCourier } from "./webhooks/courier.js";

const EVENTS_KEPT = 2_000;

export interface StripeSandboxOptions {
  /** 0 takes a free port. */
  port: number;
  /** A loopback address; `127.0.0.1` where it is left out. */
  host?: string;
  /** The key that callers must present. */
  secretKey: string;
  /** What events are signed with. */
  webhookSecret: string;
  /** Where events are sent; left out, they are only kept. */
  webhookUrl?: string;
  /** Where the state is kept between runs; left out, it is lost at the end. */
  dataFile?: string;
  /** The clock in milliseconds, for tests. */
  nowMs?: () => number;
  /** The waits between the sendings of an event that is not taken. */
  webhookRetryDelaysMs?: readonly number[];
}

export interface StripeSandbox {
  /** `http://127.0.0.1:12111` */
  url: string;
  /** Stops answering and sending; all that was promised is kept in the data file. */
  close(): Promise<void>;
}

/** True for an address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Starts the sandbox: the part of Stripe that the shop uses, on this machine alone, with no money in it.
 * @throws Error with one sentence for an address that others could reach, a taken port, or a data file that is not its own.
 */
export async function startStripeSandbox(options: StripeSandboxOptions): Promise<StripeSandbox> {
  const host = options.host ?? "127.0.0.1";
  if (!isLoopback(host))
    throw new Error(`The Stripe sandbox answers on this machine only: ${host} is not a loopback address.`);

  const state = options.dataFile === undefined ? emptyState() : await readStateFile(options.dataFile);
  const file = new StateFile(options.dataFile ?? null, state);
  const save = (): Promise<void> => file.save();
  const courier = new WebhookCourier({
    state,
    url: options.webhookUrl ?? null,
    secret: options.webhookSecret,
    save,
    retryDelaysMs: options.webhookRetryDelaysMs,
  });
  const nowMs = options.nowMs ?? Date.now;
  const context: SandboxContext = {
    state,
    baseUrl: "",
    nowSeconds: () => Math.floor(nowMs() / 1_000) + state.clockOffsetSeconds,
    emit(type, object) {
      const event = {
        id: newId("evt"),
        object: "event" as const,
        api_version: API_VERSION,
        created: context.nowSeconds(),
        data: { object: structuredClone(object) },
        livemode: false,
        pending_webhooks: options.webhookUrl === undefined ? 0 : 1,
        request: null,
        type,
      };
      state.events[event.id] = event;
      forgetOldestEvents(state.events);
      courier.enqueue(event);
    },
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", context.baseUrl);
    // A name that leads here from elsewhere (DNS rebinding) is not this machine's own.
    if (!isLoopback(hostNameOf(request.headers.host)))
      return sendPlain(response, 403, "The Stripe sandbox answers on this machine only.");
    expireOverdueCheckouts(context);
    if (url.pathname.startsWith("/v1/"))
      return answerApiCall(request, response, url, { context, secretKey: options.secretKey, save });
    if (url.pathname.startsWith("/c/pay/")) return answerPage(request, response, url, { context, save });
    if (url.pathname.startsWith("/_sandbox/"))
      return answerControlCall(request, response, url.pathname, { context, courier, save });
    sendPlain(response, 404, "Azalaï’s Stripe sandbox: the API is under /v1, the payment pages under /c/pay.");
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => fail(response, error));
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new Error(`Port ${options.port} of the Stripe sandbox is taken.`) : error),
    );
    server.listen(options.port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : options.port);
    });
  });
  context.baseUrl = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  courier.schedule();

  return {
    url: context.baseUrl,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await Promise.all([closed, courier.stop()]);
      await save();
    },
  };
}

function forgetOldestEvents(events: SandboxContext["state"]["events"]): void {
  const ids = Object.keys(events);
  for (const id of ids.slice(0, Math.max(0, ids.length - EVENTS_KEPT))) delete events[id];
}

function hostNameOf(header: string | undefined): string {
  return (header ?? "").replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
}

/** An error of the sandbox itself: Stripe's `api_error`, and the reason on the sandbox's own error stream. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  if (error instanceof BodyTooLarge) return sendPlain(response, 413, "The request is larger than 1 MB.");
  console.error("stripe-sandbox:", error);
  response.writeHead(500, { "content-type": "application/json" });
  response.end(JSON.stringify({ error: { type: "api_error", message: "The sandbox failed on this request." } }));
}

function sendPlain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  response.end(text);
}
