"use server";

import type { Session } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { redirect } from "next/navigation";
import { askForNewPassword, askToRegister, choosePassword, confirmEmail, logIn, register } from "@/backend/account";
import { BackendError } from "@/backend/client";
import { refused, type FormState } from "@/design/form/form-state";
import { readMarket } from "@/features/cart/cart-cookie";
import { readFormLocale } from "@/features/cart/form-fields";
import { sharedRequests } from "@/features/cart/same-request";
import { keepMarket } from "@/features/market/market-cookie";
import { addressOf } from "@/routing/addresses";
import { emailFault, faultsOf, isForeign, nameFaults, passwordFault, readAccountForm } from "./account-form";
import { noticeAddress } from "./account-notices";
import { ownPath } from "./next-path";
import { forgetSession, keepSession } from "./session-cookie";

const shareSession = sharedRequests<Session>(1000);

/** Fields: `email`, `password`, `next` (where to go on to, a path of ours), `locale`. */
export async function submitLogIn(state: FormState, form: FormData): Promise<FormState> {
  const { t, text, password, refuse, explain } = readAccountForm(state, form);
  const email = text("email");
  const given = password("password");
  const faults = faultsOf({
    email: emailFault(t, email),
    password: given === "" ? t("account.passwordMissing") : null,
  });
  if (Object.keys(faults).length > 0) return refuse(faults);
  if (await isForeign()) return refused(state, form, { problem: t("account.problem.other") });
  let session: Session;
  try {
    session = await logIn(email, given);
  } catch (error) {
    return explain(error, { password_wrong: { password: t("account.passwordWrong") } });
  }
  await enter(session);
  redirect(ownPath(form.get("next")) ?? addressOf(session.account.locale, { page: "account" }));
}

/** Fields: `firstName`, `lastName`, `email`, `locale`. The answer is the same whether the address has an account or not. */
export async function submitRegistration(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, text, refuse, explain } = readAccountForm(state, form);
  const name = { firstName: text("firstName"), lastName: text("lastName") };
  const email = text("email");
  const faults = { ...nameFaults(t, name), ...faultsOf({ email: emailFault(t, email) }) };
  if (Object.keys(faults).length > 0) return refuse(faults);
  try {
    await askToRegister({ ...name, email, locale, market: await readMarket() });
  } catch (error) {
    return explain(error);
  }
  redirect(noticeAddress(locale, { page: "register" }, "sent"));
}

/** Fields: `email`, `locale`. The answer is the same whether the address has an account or not. */
export async function submitForgotten(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, text, refuse, explain } = readAccountForm(state, form);
  const email = text("email");
  const fault = emailFault(t, email);
  if (fault) return refuse({ email: fault });
  try {
    await askForNewPassword(email);
  } catch (error) {
    return explain(error);
  }
  redirect(noticeAddress(locale, { page: "forgottenPassword" }, "sent"));
}

/** Fields: `password`, `token` (of the mailed link), `locale`. Opens the account that the link asks for. */
export async function submitWelcome(state: FormState, form: FormData): Promise<FormState> {
  return submitPassword(state, form, register, (locale) => noticeAddress(locale, { page: "account" }, "welcome"));
}

/** Fields: `password`, `token` (of the mailed link), `locale`. */
export async function submitNewPassword(state: FormState, form: FormData): Promise<FormState> {
  return submitPassword(state, form, choosePassword, (locale) =>
    noticeAddress(locale, { page: "account" }, "password"),
  );
}

async function submitPassword(
  state: FormState,
  form: FormData,
  open: (token: string, password: string) => Promise<Session>,
  next: (locale: Locale) => string,
): Promise<FormState> {
  const { t, text, password, refuse, explain } = readAccountForm(state, form);
  const chosen = password("password");
  const fault = passwordFault(t, chosen);
  if (fault) return refuse({ password: fault });
  if (await isForeign()) return refused(state, form, { problem: t("account.problem.other") });
  let session: Session;
  try {
    session = await shareSession(`${text("token")} ${chosen}`, () => open(text("token"), chosen));
  } catch (error) {
    const isUsed = error instanceof BackendError && error.error?.code === "link_invalid";
    return isUsed ? refused(state, form, { problem: t("account.linkInvalid") }) : explain(error);
  }
  await enter(session);
  redirect(next(session.account.locale));
}

/** Fields: `token` (of the mailed link), `locale`. */
export async function submitConfirmEmail(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, text, explain } = readAccountForm(state, form);
  try {
    await confirmEmail(text("token"));
  } catch (error) {
    const isUsed = error instanceof BackendError && error.error?.code === "link_invalid";
    return isUsed ? refused(state, form, { problem: t("account.linkInvalid") }) : explain(error);
  }
  redirect(noticeAddress(locale, { page: "accountSettings" }, "emailChanged"));
}

/** Field: `locale`. */
export async function logOut(form: FormData): Promise<void> {
  await forgetSession();
  redirect(noticeAddress(readFormLocale(form), { page: "logIn" }, "loggedOut"));
}

/** The session, and where its owner has things sent. */
async function enter({ sessionToken, account }: Session): Promise<void> {
  await keepSession(sessionToken);
  await keepMarket(account.market);
}
