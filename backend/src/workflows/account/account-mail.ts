import { accountEmailSchema, localeSchema, registrationSchema } from "@azalai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

/** A mail that is due, written by `subscribers/send-account-mail.ts`. It holds no link: who reads a queue can open nothing. */
export const ACCOUNT_MAIL_DUE = "account.mail_due";

export const accountMailSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("registration"), registration: registrationSchema }),
  z.object({ kind: z.literal("reset"), email: accountEmailSchema }),
  z.object({ kind: z.literal("email_change"), customerId: z.string(), to: accountEmailSchema }),
  z.object({ kind: z.literal("email_changed"), customerId: z.string(), from: z.string() }),
  z.object({ kind: z.literal("deleted"), email: z.string(), firstName: z.string(), locale: localeSchema }),
]);
export type AccountMail = z.infer<typeof accountMailSchema>;

/** Whoever asks is answered at once, whether a mail follows or not: the time tells nothing of who has an account. */
export async function sendLater(container: MedusaContainer, data: AccountMail): Promise<void> {
  await container.resolve(Modules.EVENT_BUS).emit({ name: ACCOUNT_MAIL_DUE, data });
}
