"use server";

import { withdrawalSchema } from "@azalai/contracts";
import { redirect } from "next/navigation";
import { BackendError, callBackend } from "@/backend/client";
import { refused, type FormState } from "@/design/form/form-state";
import { readFormLocale } from "@/features/cart/form-fields";
import { formatDate } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { readWithdrawalOffer } from "./read-offer";
import { forgetDraft, readDraft } from "./withdrawal-draft";

/** The second step: declares what the first one kept. Sent twice, it leads to the same record. */
export async function confirmDeclaration(state: FormState, form: FormData): Promise<FormState> {
  const locale = readFormLocale(form);
  const t = translator(locale);
  const token = String(form.get("token"));
  const draft = await readDraft(token);
  if (!draft) redirect(addressOf(locale, { page: "withdrawalOf", token }));
  const { name, contact, lineIds } = draft;
  try {
    await callBackend({
      path: "/store/withdrawals",
      // To tick a good that can be given back only unopened is to say that it is: the form says so beside it.
      body: { token, locale, name, contact, lines: lineIds.map((id) => ({ id, isSealed: true })) },
      answer: withdrawalSchema,
    });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    switch (error.error?.code) {
      case "withdrawal_late": {
        const lastDay = (await readWithdrawalOffer(locale, token))?.lastDay;
        const date = lastDay ? formatDate(locale, lastDay) : "";
        return refused(state, form, { problem: t("withdrawal.problem.late", { date }) });
      }
      case "withdrawal_excepted":
        return refused(state, form, { problem: t("withdrawal.problem.excepted") });
      default:
        return refused(state, form, { problem: t("withdrawal.problem.other") });
    }
  }
  await forgetDraft();
  redirect(addressOf(locale, { page: "withdrawalOf", token }));
}
