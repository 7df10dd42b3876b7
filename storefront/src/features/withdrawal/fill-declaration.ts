"use server";

import { withdrawalRequestSchema } from "@azalai/contracts";
import { redirect } from "next/navigation";
import { refused, type FormState } from "@/design/form/form-state";
import { readFormLocale } from "@/features/cart/form-fields";
import { translator } from "@/i18n/translator";
import { confirmAddress } from "./confirm-step";
import { LINE_FIELD } from "./line-field";
import { keepDraft } from "./withdrawal-draft";

const contactSchema = withdrawalRequestSchema.pick({ name: true, contact: true, token: true });

/** The first step: keeps what was filled in and leads to where it is read over. Nothing is declared yet. */
export async function fillDeclaration(state: FormState, form: FormData): Promise<FormState> {
  const locale = readFormLocale(form);
  const t = translator(locale);
  const parsed = contactSchema.safeParse({
    token: form.get("token"),
    name: form.get("name"),
    contact: String(form.get("contact") ?? "").trim(),
  });
  const lineIds = [...form.keys()].flatMap((name) =>
    name.startsWith(LINE_FIELD) ? name.slice(LINE_FIELD.length) : [],
  );
  const atFault = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  const errors = {
    ...(lineIds.length === 0 ? { lines: t("withdrawal.wrong.lines") } : {}),
    ...(atFault.has("name") ? { name: t("withdrawal.wrong.name") } : {}),
    ...(atFault.has("contact") ? { contact: t("withdrawal.wrong.contact") } : {}),
  };
  if (!parsed.success || lineIds.length === 0) return refused(state, form, { errors });
  await keepDraft({ ...parsed.data, lineIds });
  redirect(confirmAddress(locale, parsed.data.token));
}
