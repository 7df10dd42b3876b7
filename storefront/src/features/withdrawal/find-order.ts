"use server";

import { findWithdrawalSchema, foundWithdrawalSchema } from "@azalai/contracts";
import { redirect } from "next/navigation";
import { BackendError, callBackend } from "@/backend/client";
import { refused, type FormState } from "@/design/form/form-state";
import { readFormLocale } from "@/features/cart/form-fields";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** From the number of an order and its e-mail address to its declaration. What is wrong of the two is not told. */
export async function findOrder(state: FormState, form: FormData): Promise<FormState> {
  const locale = readFormLocale(form);
  const t = translator(locale);
  const asked = findWithdrawalSchema.safeParse({
    displayId: Number(String(form.get("displayId") ?? "").replaceAll(/\D/g, "")),
    email: String(form.get("email") ?? "").trim(),
  });
  if (!asked.success) {
    const atFault = new Set(asked.error.issues.map(({ path }) => path[0]));
    const errors = {
      ...(atFault.has("displayId") ? { displayId: t("withdrawal.find.wrong.displayId") } : {}),
      ...(atFault.has("email") ? { email: t("withdrawal.find.wrong.email") } : {}),
    };
    return refused(state, form, { errors });
  }
  let token: string;
  try {
    const found = await callBackend({
      path: "/store/withdrawals/find",
      body: asked.data,
      answer: foundWithdrawalSchema,
    });
    token = found.token;
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    const problem =
      error.status === 404
        ? t("withdrawal.find.none")
        : error.error?.code === "too_many_requests"
          ? t("withdrawal.find.tooMany")
          : t("withdrawal.problem.other");
    return refused(state, form, { problem });
  }
  redirect(addressOf(locale, { page: "withdrawalOf", token }));
}
