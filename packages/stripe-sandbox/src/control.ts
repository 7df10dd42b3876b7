import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import type { SandboxContext } from "./context.js";
import { readBody } from "./http/body.js";
import { expireOverdueCheckouts } from "./resources/checkout-session.js";
import { PLAIN_WEBHOOK_SETTINGS, type WebhookCourier } from "./webhooks/courier.js";

const webhookSettingsSchema = z.strictObject({
  delayMs: z.number().int().min(0).max(600_000).default(PLAIN_WEBHOOK_SETTINGS.delayMs),
  duplicates: z.number().int().min(0).max(10).default(PLAIN_WEBHOOK_SETTINGS.duplicates),
  hold: z.boolean().default(PLAIN_WEBHOOK_SETTINGS.hold),
  drop: z.boolean().default(PLAIN_WEBHOOK_SETTINGS.drop),
  failFirst: z.number().int().min(0).max(100).default(PLAIN_WEBHOOK_SETTINGS.failFirst),
});
const resendSchema = z.strictObject({ eventId: z.string() });
const clockSchema = z.strictObject({
  advanceSeconds: z
    .number()
    .int()
    .min(0)
    .max(366 * 24 * 60 * 60),
});

/**
 * The handles that tests turn, under `/_sandbox`; Stripe has nothing like them.
 *
 * - `GET state`: every object, by kind and id. `GET deliveries`: every sending of an event.
 * - `POST webhooks` `{ delayMs?, duplicates?, hold?, drop?, failFirst? }`: how events travel from now on; what is left out goes back to plain.
 * - `POST webhooks/release`: sends what was held. `POST webhooks/resend` `{ eventId }`: sends one event again.
 * - `POST clock` `{ advanceSeconds }`: moves the sandbox's clock forward.
 *
 * A `POST` must be `application/json`: a page of another site cannot send that unasked.
 */
export async function answerControlCall(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { context, courier, save }: { context: SandboxContext; courier: WebhookCourier; save(): Promise<void> },
): Promise<void> {
  const action = `${request.method} ${path}`;
  if (request.method === "POST" && !(request.headers["content-type"] ?? "").startsWith("application/json")) {
    return send(response, 415, { error: "Send application/json." });
  }
  const body: unknown = request.method === "POST" ? parseJson(await readBody(request)) : {};
  switch (action) {
    case "GET /_sandbox/state":
      return send(response, 200, stateDump(context));
    case "GET /_sandbox/deliveries":
      return send(response, 200, courier.deliveries);
    case "GET /_sandbox/webhooks":
      return send(response, 200, courier.settings);
    case "POST /_sandbox/webhooks": {
      const read = webhookSettingsSchema.safeParse(body);
      if (!read.success) return send(response, 400, { error: z.prettifyError(read.error) });
      courier.settings = read.data;
      return send(response, 200, courier.settings);
    }
    case "POST /_sandbox/webhooks/release": {
      const released = courier.release();
      await save();
      return send(response, 200, { released });
    }
    case "POST /_sandbox/webhooks/resend": {
      const read = resendSchema.safeParse(body);
      const event = read.success ? context.state.events[read.data.eventId] : undefined;
      if (event === undefined) return send(response, 404, { error: "No such event." });
      courier.enqueue(event);
      await save();
      return send(response, 200, { resent: event.id });
    }
    case "POST /_sandbox/clock": {
      const read = clockSchema.safeParse(body);
      if (!read.success) return send(response, 400, { error: z.prettifyError(read.error) });
      context.state.clockOffsetSeconds += read.data.advanceSeconds;
      expireOverdueCheckouts(context);
      await save();
      return send(response, 200, { nowSeconds: context.nowSeconds() });
    }
    default:
      return send(response, 404, { error: `No such control: ${action}` });
  }
}

/** What the sandbox knows, without the answers it keeps for idempotency keys. */
function stateDump({ state }: SandboxContext): object {
  const { answers: _answers, deliveries: _deliveries, version: _version, ...objects } = state;
  return objects;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text === "" ? "{}" : text);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body, null, 2));
}
