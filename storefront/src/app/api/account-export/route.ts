import { redirect } from "next/navigation";
import { exportAccount } from "@/backend/account";
import { BackendError } from "@/backend/client";
import { isForeign } from "@/features/account/account-form";
import { isSessionOver, logInAddress } from "@/features/account/current-account";
import { readSessionToken } from "@/features/account/session-cookie";
import { readFormLocale } from "@/features/cart/form-fields";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** `POST locale=fr|en`, the form of the settings: all that is kept of the reader, as a file. */
export async function POST(request: Request): Promise<Response> {
  if (await isForeign()) return new Response(null, { status: 403 });
  const locale = readFormLocale(await request.formData().catch(() => new FormData()));
  const logInFirst = logInAddress(locale, addressOf(locale, { page: "accountSettings" }));
  const sessionToken = await readSessionToken();
  if (!sessionToken) redirect(logInFirst);
  const exported = await exportAccount(sessionToken).catch((error: unknown) => {
    if (isSessionOver(error)) redirect(logInFirst);
    if (error instanceof BackendError) return null;
    throw error;
  });
  if (!exported) return new Response(translator(locale)("account.problem.other"), { status: 503 });
  return new Response(`${JSON.stringify(exported, null, 2)}\n`, {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${translator(locale)("account.exportFile")}"`,
      "cache-control": "private, no-store",
    },
  });
}
