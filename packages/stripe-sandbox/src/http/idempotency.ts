import { createHash } from "node:crypto";
import type { KeptAnswer, SandboxState } from "../state.js";
import { StripeApiError } from "./stripe-error.js";

const KEPT_SECONDS = 24 * 60 * 60;

/** What makes two requests the same one. */
export function fingerprintOf(method: string, path: string, body: string): string {
  return createHash("sha256").update(`${method} ${path}\n${body}`).digest("hex");
}

/**
 * The answer that this key was given before; null where it is new.
 * @throws StripeApiError `idempotency_error` when the key comes with other parameters.
 */
export function answerOfKey(
  state: SandboxState,
  key: string,
  fingerprint: string,
  nowSeconds: number,
): KeptAnswer | null {
  const kept = state.answers[key];
  if (kept === undefined || kept.keptAtSeconds + KEPT_SECONDS <= nowSeconds) return null;
  if (kept.fingerprint !== fingerprint) {
    throw new StripeApiError(
      400,
      "idempotency_error",
      `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    );
  }
  return kept;
}

/** Keeps the answer for 24 hours. As with Stripe, a request that was refused as wrong is not kept: it may be sent again corrected. */
export function keepAnswer(state: SandboxState, key: string, answer: KeptAnswer): void {
  if (answer.status !== 200 && answer.status !== 402) return;
  for (const [oldKey, old] of Object.entries(state.answers)) {
    if (old.keptAtSeconds + KEPT_SECONDS <= answer.keptAtSeconds) delete state.answers[oldKey];
  }
  state.answers[key] = answer;
}
