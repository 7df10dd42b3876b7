import type { Stripe } from "stripe";
import { newId } from "../identifier.js";
import type { Delivery, SandboxState } from "../state.js";
import { signPayload } from "./signature.js";

const RETRY_DELAYS_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000];
const ANSWER_TIMEOUT_MS = 10_000;
const DELIVERIES_KEPT = 2_000;

/** How events travel, for tests: late, twice, held back, lost, or refused at first. */
export interface WebhookSettings {
  delayMs: number;
  /** How many more times each event is sent. */
  duplicates: number;
  /** Keeps new events back until they are released. */
  hold: boolean;
  /** Loses new events. */
  drop: boolean;
  /** The next sendings that fail as if the receiver had answered 500. */
  failFirst: number;
}

export const PLAIN_WEBHOOK_SETTINGS: WebhookSettings = {
  delayMs: 0,
  duplicates: 0,
  hold: false,
  drop: false,
  failFirst: 0,
};

interface CourierOptions {
  state: SandboxState;
  /** Null: events are kept and listed, and sent nowhere. */
  url: string | null;
  secret: string;
  save(): Promise<void>;
  /** First wait before a retry; each following one is longer. */
  retryDelaysMs?: readonly number[];
}

/** Sends signed events one after the other, again after a failure, and goes on after a restart where it stopped. */
export class WebhookCourier {
  settings: WebhookSettings = { ...PLAIN_WEBHOOK_SETTINGS };
  private timer: NodeJS.Timeout | null = null;
  private sending: Promise<void> | null = null;
  private readonly stopped = new AbortController();
  private readonly retryDelaysMs: readonly number[];

  constructor(private readonly options: CourierOptions) {
    this.retryDelaysMs = options.retryDelaysMs ?? RETRY_DELAYS_MS;
  }

  get deliveries(): readonly Delivery[] {
    return this.options.state.deliveries;
  }

  enqueue(event: Stripe.EventBase): void {
    if (this.options.url === null) return;
    const { delayMs, duplicates, hold, drop } = this.settings;
    for (let copy = 0; copy <= duplicates; copy += 1) {
      this.options.state.deliveries.push({
        id: newId("whd"),
        eventId: event.id,
        eventType: event.type,
        status: drop ? "dropped" : hold ? "held" : "waiting",
        attempts: 0,
        dueAtMs: Date.now() + delayMs,
        httpStatus: null,
        lastError: null,
      });
    }
    this.forgetOldest();
    this.schedule();
  }

  /** Sends what was held back. Returns how many. */
  release(): number {
    const held = this.deliveries.filter((delivery) => delivery.status === "held");
    for (const delivery of held) {
      delivery.status = "waiting";
      delivery.dueAtMs = Date.now();
    }
    this.schedule();
    return held.length;
  }

  /** Wakes up when the next sending is due. */
  schedule(): void {
    if (this.stopped.signal.aborted || this.sending !== null) return;
    if (this.timer !== null) clearTimeout(this.timer);
    const next = this.nextWaiting();
    if (next === undefined) return;
    this.timer = setTimeout(
      () => {
        this.timer = null;
        this.sending = this.sendDue().finally(() => {
          this.sending = null;
          this.schedule();
        });
      },
      Math.max(0, next.dueAtMs - Date.now()),
    );
  }

  /** Stops without losing what is still to be sent. */
  async stop(): Promise<void> {
    this.stopped.abort();
    if (this.timer !== null) clearTimeout(this.timer);
    await this.sending;
  }

  private nextWaiting(): Delivery | undefined {
    return this.deliveries
      .filter((delivery) => delivery.status === "waiting")
      .reduce<Delivery | undefined>(
        (first, delivery) => (first !== undefined && first.dueAtMs <= delivery.dueAtMs ? first : delivery),
        undefined,
      );
  }

  private async sendDue(): Promise<void> {
    for (;;) {
      const delivery = this.nextWaiting();
      if (delivery === undefined || delivery.dueAtMs > Date.now() || this.stopped.signal.aborted) return;
      await this.send(delivery);
      await this.options.save();
    }
  }

  private async send(delivery: Delivery): Promise<void> {
    const event = this.options.state.events[delivery.eventId];
    const { url } = this.options;
    if (event === undefined || url === null) {
      delivery.status = "failed";
      return;
    }
    try {
      delivery.httpStatus = await this.post(url, event);
      delivery.lastError = null;
    } catch (error) {
      if (this.stopped.signal.aborted) return;
      delivery.httpStatus = null;
      delivery.lastError = error instanceof Error ? error.message : String(error);
    }
    delivery.attempts += 1;
    if (delivery.httpStatus !== null && delivery.httpStatus >= 200 && delivery.httpStatus < 300) {
      delivery.status = "delivered";
      event.pending_webhooks = 0;
      return;
    }
    const delayMs = this.retryDelaysMs[delivery.attempts - 1];
    if (delayMs === undefined) delivery.status = "failed";
    else delivery.dueAtMs = Date.now() + delayMs;
  }

  private async post(url: string, event: Stripe.EventBase): Promise<number> {
    if (this.settings.failFirst > 0) {
      this.settings.failFirst -= 1;
      return 500;
    }
    const payload = JSON.stringify(event, null, 2);
    // The receiver compares with its own clock, so the real time is signed and not the sandbox's.
    const signature = signPayload(payload, this.options.secret, Math.floor(Date.now() / 1_000));
    const answer = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json; charset=utf-8",
        "stripe-signature": signature,
        "user-agent": "Stripe/1.0",
      },
      body: payload,
      redirect: "manual",
      signal: AbortSignal.any([this.stopped.signal, AbortSignal.timeout(ANSWER_TIMEOUT_MS)]),
    });
    await answer.arrayBuffer();
    return answer.status;
  }

  private forgetOldest(): void {
    const { state } = this.options;
    if (state.deliveries.length > DELIVERIES_KEPT) {
      state.deliveries = state.deliveries.filter(
        (delivery, index) =>
          delivery.status === "waiting" ||
          delivery.status === "held" ||
          index >= state.deliveries.length - DELIVERIES_KEPT,
      );
    }
  }
}
