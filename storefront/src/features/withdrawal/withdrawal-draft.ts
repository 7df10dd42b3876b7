import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { environment } from "@/backend/environment";

const NAME = "withdrawal";
const KEPT_FOR_SECONDS = 15 * 60;

const draftSchema = z.object({
  token: z.string(),
  name: z.string(),
  contact: z.string(),
  lineIds: z.array(z.string()),
});
/** A declaration that its maker has filled in and not yet confirmed. */
export type WithdrawalDraft = z.infer<typeof draftSchema>;

/** Keeps the declaration between its two steps. Only in an action. */
export async function keepDraft(draft: WithdrawalDraft): Promise<void> {
  (await cookies()).set(NAME, JSON.stringify(draft), {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    secure: environment().STOREFRONT_URL.startsWith("https:"),
    maxAge: KEPT_FOR_SECONDS,
  });
}

/** The declaration of this order that waits to be confirmed; null where there is none, or not any more. */
export async function readDraft(token: string): Promise<WithdrawalDraft | null> {
  const written = (await cookies()).get(NAME)?.value;
  if (written === undefined) return null;
  try {
    const draft = draftSchema.parse(JSON.parse(written));
    return draft.token === token ? draft : null;
  } catch {
    return null;
  }
}

/** Only in an action. */
export async function forgetDraft(): Promise<void> {
  (await cookies()).delete(NAME);
}
