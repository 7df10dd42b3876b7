"use server";

import { preferencesSchema, type Session } from "@azalai/contracts";
import { redirect, RedirectType } from "next/navigation";
import { askToChangeEmail, changeName, changePassword, changePreferences, deleteAccount } from "@/backend/account";
import type { FormState } from "@/design/form/form-state";
import { keepMarket } from "@/features/market/market-cookie";
import { emailFault, faultsOf, nameFaults, passwordFault, readAccountForm } from "./account-form";
import { noticeAddress } from "./account-notices";
import { requireAccount } from "./current-account";
import { forgetSession, keepSession } from "./session-cookie";

const SETTINGS = { page: "accountSettings" } as const;

/** Fields: `firstName`, `lastName`, `locale`. */
export async function submitName(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, text, refuse, explain } = readAccountForm(state, form);
  const { sessionToken } = await requireAccount(locale, SETTINGS);
  const name = { firstName: text("firstName"), lastName: text("lastName") };
  const faults = nameFaults(t, name);
  if (Object.keys(faults).length > 0) return refuse(faults);
  try {
    await changeName(sessionToken, name);
  } catch (error) {
    return explain(error);
  }
  redirect(noticeAddress(locale, SETTINGS, "name"), RedirectType.replace);
}

/** Fields: `email` (the new one), `emailPassword`, `locale`. */
export async function submitEmail(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, text, password, refuse, explain } = readAccountForm(state, form);
  const { sessionToken } = await requireAccount(locale, SETTINGS);
  const email = text("email");
  const given = password("emailPassword");
  const faults = faultsOf({
    email: emailFault(t, email),
    emailPassword: given === "" ? t("account.passwordMissing") : null,
  });
  if (Object.keys(faults).length > 0) return refuse(faults);
  try {
    await askToChangeEmail(sessionToken, email, given);
  } catch (error) {
    return explain(error, { password_wrong: { emailPassword: t("account.oldPasswordWrong") } });
  }
  redirect(noticeAddress(locale, SETTINGS, "emailAsked"), RedirectType.replace);
}

/** Fields: `oldPassword`, `newPassword`, `locale`. */
export async function submitPasswordChange(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, password, refuse, explain } = readAccountForm(state, form);
  const { sessionToken } = await requireAccount(locale, SETTINGS);
  const old = password("oldPassword");
  const chosen = password("newPassword");
  const faults = faultsOf({
    oldPassword: old === "" ? t("account.passwordMissing") : null,
    newPassword: passwordFault(t, chosen),
  });
  if (Object.keys(faults).length > 0) return refuse(faults);
  let session: Session;
  try {
    session = await changePassword(sessionToken, old, chosen);
  } catch (error) {
    return explain(error, { password_wrong: { oldPassword: t("account.oldPasswordWrong") } });
  }
  await keepSession(session.sessionToken);
  redirect(noticeAddress(locale, SETTINGS, "password"), RedirectType.replace);
}

/** Fields: `preferredLocale`, `preferredMarket`, `locale`. Both hold from the page that follows on. */
export async function submitPreferences(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, text, refuse, explain } = readAccountForm(state, form);
  const { sessionToken } = await requireAccount(locale, SETTINGS);
  const wanted = preferencesSchema.safeParse({ locale: text("preferredLocale"), market: text("preferredMarket") });
  if (!wanted.success) {
    const field = wanted.error.issues[0]?.path[0] === "locale" ? "preferredLocale" : "preferredMarket";
    return refuse({ [field]: t("account.chooseOne") });
  }
  try {
    await changePreferences(sessionToken, wanted.data);
  } catch (error) {
    return explain(error);
  }
  await keepMarket(wanted.data.market);
  redirect(noticeAddress(wanted.data.locale, SETTINGS, "preferences"), RedirectType.replace);
}

/** Fields: `deletionPassword`, `locale`. Cannot be undone. */
export async function submitDeletion(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, password, refuse, explain } = readAccountForm(state, form);
  const { sessionToken } = await requireAccount(locale, { page: "deleteAccount" });
  const given = password("deletionPassword");
  if (given === "") return refuse({ deletionPassword: t("account.passwordMissing") });
  try {
    await deleteAccount(sessionToken, given);
  } catch (error) {
    return explain(error, { password_wrong: { deletionPassword: t("account.oldPasswordWrong") } });
  }
  await forgetSession();
  redirect(noticeAddress(locale, { page: "logIn" }, "deleted"), RedirectType.replace);
}
