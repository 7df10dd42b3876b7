import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import {
  accountSchema,
  apiErrorSchema,
  doneSchema,
  sessionSchema,
  type Account,
  type Address,
  type Session,
} from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import type { ParsedMail } from "mailparser";
import type { z } from "zod";
import { granted, type Answer } from "./buyer.js";
import { mailsTo } from "./mailbox.js";
import { SOON } from "./order-record.js";
import { stackUnderTest } from "./stack-under-test.js";

export const PASSWORD = "mil riz sel indigo";

export const newAddress = (): string => `fatoumata.${randomUUID().slice(0, 8)}@exemple.org`;

/** Calls an account route as the storefront's server does. */
export async function callAccount<T>(
  path: string,
  schema: z.ZodType<T>,
  { body, session, method }: { body?: unknown; session?: string; method?: "DELETE" } = {},
): Promise<Answer<T>> {
  const { backendUrl, publishableKey } = stackUnderTest();
  const response = await fetch(new URL(`/store/account${path}`, backendUrl), {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      "x-publishable-api-key": publishableKey,
      ...(session === undefined ? {} : { authorization: `Bearer ${session}` }),
      "content-type": "application/json",
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const json: unknown = await response.json();
  const { status } = response;
  if (response.ok) return { status, body: schema.parse(json), error: null };
  return { status, body: null, error: apiErrorSchema.parse(json) };
}

/** The newest mail to an address whose text matches, once it is there. */
export async function mailSaying(email: string, words: RegExp): Promise<ParsedMail> {
  for (const deadline = Date.now() + SOON.timeout; Date.now() < deadline; await sleep(SOON.interval)) {
    const mail = (await mailsTo(email)).findLast(({ text }) => words.test(text ?? ""));
    if (mail) return mail;
  }
  throw new Error(`No mail to ${email} says ${String(words)}.`);
}

/** The address of the page that a mail's link leads to. */
export function linkIn(mail: ParsedMail): URL {
  const [link] = /https?:\/\/\S+/.exec(mail.text ?? "") ?? [];
  if (!link) throw new Error(`There is no link in « ${mail.subject} ».`);
  return new URL(link);
}

export function tokenIn(mail: ParsedMail): string {
  return linkIn(mail).searchParams.get("token") ?? "";
}

/** A person with an account, made by the link of a mail. */
export class AccountHolder {
  private constructor(
    readonly email: string,
    public session: string,
  ) {}

  static async register(email = newAddress(), locale: Locale = "fr"): Promise<AccountHolder> {
    granted(await askToRegister(email, locale));
    const token = tokenIn(await mailSaying(email, /token=/));
    const { sessionToken } = granted(await confirm(token));
    return new AccountHolder(email, sessionToken);
  }

  async account(): Promise<Account> {
    return granted(await this.call("", accountSchema));
  }

  call<T>(path: string, schema: z.ZodType<T>, options: { body?: unknown; method?: "DELETE" } = {}): Promise<Answer<T>> {
    return callAccount(path, schema, { ...options, session: this.session });
  }

  /** Adds an address and gives its id. */
  async addAddress(address: Address): Promise<string> {
    const { addresses } = granted(
      await this.call("/addresses", accountSchema, { body: { address, isDefault: false } }),
    );
    const added = addresses.find((entry) => entry.address.address1 === address.address1);
    if (!added) throw new Error("The address was not added.");
    return added.id;
  }
}

export function askToRegister(email: string, locale: Locale = "fr") {
  const body = { email, firstName: "Fatoumata", lastName: "Cissé", locale, market: "eu" };
  return callAccount("/registrations", doneSchema, { body });
}

export function confirm(token: string, password = PASSWORD): Promise<Answer<Session>> {
  return callAccount("/registrations/confirm", sessionSchema, { body: { token, password } });
}

export function logIn(email: string, password = PASSWORD): Promise<Answer<Session>> {
  return callAccount("/sessions", sessionSchema, { body: { email, password } });
}
