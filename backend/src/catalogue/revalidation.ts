import { createHmac } from "node:crypto";
import type { Logger } from "@medusajs/framework/types";

/** The contract's limit of tags in one call. */
const TAGS_MAX = 200;
const ATTEMPTS_MAX = 90;
const FIRST_PAUSE_MS = 250;
/** Short, so that a storefront that comes back is soon up to date. */
const LONGEST_PAUSE_MS = 2_000;
const TIMEOUT_MS = 5_000;

export interface RevalidationTarget {
  storefrontUrl: string;
  secret: string;
}

/** Asks the storefront to refresh what carries some tags; what comes while a call is under way goes with the next one. */
export class Revalidation {
  private readonly waiting = new Set<string>();
  private sending: Promise<void> | undefined;

  constructor(
    private readonly target: RevalidationTarget,
    private readonly logger: Pick<Logger, "warn" | "error">,
  ) {}

  /** Resolves when these tags were sent, or given up after about three minutes of trying. */
  send(tags: Iterable<string>): Promise<void> {
    for (const tag of tags) this.waiting.add(tag);
    if (this.waiting.size > 0) this.sending ??= this.sendAll();
    return this.sending ?? Promise.resolve();
  }

  private async sendAll(): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    for (let attempt = 1; this.waiting.size > 0;) {
      const tags = [...this.waiting].slice(0, TAGS_MAX);
      tags.forEach((tag) => this.waiting.delete(tag));
      const problem = await post(this.target, tags);
      if (!problem?.isPassing || attempt === ATTEMPTS_MAX) {
        if (problem) this.logger.error(`The storefront was not refreshed (${problem.message}): ${tags.join(", ")}`);
        attempt = 1;
        pauseMs = FIRST_PAUSE_MS;
        continue;
      }
      if (attempt === 1) this.logger.warn(`The storefront cannot be refreshed yet (${problem.message}); trying again`);
      tags.forEach((tag) => this.waiting.add(tag));
      attempt += 1;
      await new Promise((resolve) => setTimeout(resolve, pauseMs).unref());
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    }
    this.sending = undefined;
  }
}

async function post(
  { storefrontUrl, secret }: RevalidationTarget,
  tags: string[],
): Promise<{ message: string; isPassing: boolean } | null> {
  const body = JSON.stringify({ tags });
  const timestamp = Math.floor(Date.now() / 1000).toString();
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  try {
    const response = await fetch(new URL("/api/revalidate", storefrontUrl), {
      method: "POST",
      headers: { "content-type": "application/json", "x-azalai-timestamp": timestamp, "x-azalai-signature": signature },
      body,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await response.body?.cancel();
    return response.ok ? null : { message: `it answered ${response.status}`, isPassing: response.status >= 500 };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error), isPassing: true };
  }
}
