import "server-only";
import {
  PASSWORD_LENGTH_MIN,
  type ErrorCode,
  accountEmailSchema,
  accountNameSchema,
  passwordSchema,
} from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { headers } from "next/headers";
import { BackendError } from "@/backend/client";
import { refused, type FormState } from "@/design/form/form-state";
import { readFormLocale } from "@/features/cart/form-fields";
import { translator, type Translator } from "@/i18n/translator";

/** A form of the account while it is read: what was typed, and what is wrong with it so far. */
export interface AccountForm {
  locale: Locale;
  t: Translator;
  /** As typed, without the blanks around it. */
  text: (name: string) => string;
  /** As typed: a blank of a password is part of it. */
  password: (name: string) => string;
  /** The answer with what is wrong, by the name of the field. */
  refuse: (errors: Record<string, string>) => FormState;
  /** The answer to what the backend refused; `fields` says which field a code is about. Throws what is no refusal. */
  explain: (error: unknown, fields?: Partial<Record<ErrorCode, Record<string, string>>>) => FormState;
}

export function readAccountForm(state: FormState, form: FormData): AccountForm {
  const locale = readFormLocale(form);
  const t = translator(locale);
  const password = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const refuse = (errors: Record<string, string>) => refused(state, form, { errors });
  const problem = (sentence: string) => refused(state, form, { problem: sentence });
  return {
    locale,
    t,
    text: (name) => password(name).trim(),
    password,
    refuse,
    explain: (error, fields = {}) => {
      if (!(error instanceof BackendError)) throw error;
      const code = error.error?.code;
      const errors = code && fields[code];
      if (errors) return refuse(errors);
      return problem(t(code === "too_many_requests" ? "account.problem.too_many_requests" : "account.problem.other"));
    },
  };
}

/** What is wrong with an e-mail address; null where nothing is. */
export function emailFault(t: Translator, email: string): string | null {
  if (email === "") return t("checkout.missing.email");
  return accountEmailSchema.safeParse(email).success ? null : t("checkout.wrong.email");
}

/** What is wrong with a password to be; null where nothing is. */
export function passwordFault(t: Translator, password: string): string | null {
  if (passwordSchema.safeParse(password).success) return null;
  const isShort = password.length < PASSWORD_LENGTH_MIN;
  return isShort ? t("account.passwordShort", { min: PASSWORD_LENGTH_MIN }) : t("checkout.tooLong");
}

/** What is wrong with each part of a name. */
export function nameFaults(t: Translator, name: { firstName: string; lastName: string }): Record<string, string> {
  const parsed = accountNameSchema.safeParse(name);
  const fields = new Set((parsed.success ? [] : parsed.error.issues).map(({ path }) => path[0]));
  return Object.fromEntries(
    (["firstName", "lastName"] as const)
      .filter((field) => fields.has(field))
      .map((field) => [field, name[field] === "" ? t(`checkout.missing.${field}`) : t("checkout.tooLong")]),
  );
}

/** Without the fields that nothing is wrong with. */
export function faultsOf(faults: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, string] => entry[1] !== null));
}

/**
 * Whether another site sent the form: Next refuses an origin that is not ours but lets a form without any pass, and that
 * could log a reader into somebody else's account.
 */
export async function isForeign(): Promise<boolean> {
  return (await headers()).get("sec-fetch-site") === "cross-site";
}
