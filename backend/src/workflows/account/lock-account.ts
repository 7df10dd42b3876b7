import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

const TIMEOUT_SECONDS = 10;

/** One change at a time of who owns a mailbox's account. */
export function lockAccount<T>(container: MedusaContainer, email: string, change: () => Promise<T>): Promise<T> {
  return container.resolve(Modules.LOCKING).execute(`account:${email}`, change, { timeout: TIMEOUT_SECONDS });
}
