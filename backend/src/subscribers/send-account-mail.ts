import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { Locale } from "@azalai/domain";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../environment";
import {
  accountDeletedMail,
  alreadyRegisteredMail,
  emailChangedMail,
  emailChangeMail,
  passwordResetMail,
  registrationMail,
} from "../modules/mail/account-mails";
import type { Mail } from "../modules/mail/frame";
import { ACCOUNT_MAIL_DUE, accountMailSchema, type AccountMail } from "../workflows/account/account-mail";
import { findAccountByEmail, findAccountById, type AccountRecord } from "../workflows/account/account-record";
import { createResetToken } from "../workflows/account/change-password";
import { LINK_TTL_SECONDS, signLink, type Link } from "../workflows/account/link-token";

/** The storefront's pages that a mail leads to. */
const PATHS = {
  register: { fr: "/fr/compte/bienvenue", en: "/en/account/welcome" },
  forgotten: { fr: "/fr/compte/mot-de-passe-oublie", en: "/en/account/forgotten-password" },
  newPassword: { fr: "/fr/compte/nouveau-mot-de-passe", en: "/en/account/new-password" },
  confirmEmail: { fr: "/fr/compte/confirmer-adresse", en: "/en/account/confirm-email" },
} as const satisfies Record<string, Record<Locale, string>>;

const minutes = LINK_TTL_SECONDS / 60;

/** Writes the mails of accounts: links that prove an address, a new password's, and the word that something was done. */
export default async function sendAccountMail({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  const due = accountMailSchema.parse(event.data);
  const written = await write(container, due);
  if (!written) return;
  const { to, mail } = written;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: `account-${due.kind.replace("_", "-")}`,
    content: mail,
  });
}

/** The mail and whom it goes to; null where nobody is to be written to. */
async function write(container: MedusaContainer, due: AccountMail): Promise<{ to: string; mail: Mail } | null> {
  switch (due.kind) {
    case "registration": {
      const { email: to, firstName, locale } = due.registration;
      const existing = await findAccountByEmail(container, to);
      if (existing) return { to, mail: tellOfExisting(existing) };
      const url = linkTo("register", locale, { purpose: "registration", registration: due.registration });
      return { to, mail: registrationMail({ locale, firstName, url, minutes }) };
    }
    case "reset": {
      const account = await findAccountByEmail(container, due.email);
      if (!account) return null;
      const token = await createResetToken(container, due.email);
      const url = page("newPassword", account.facts.locale, token);
      return { to: due.email, mail: passwordResetMail({ ...addressee(account), url, minutes }) };
    }
    case "email_change": {
      const account = await findAccountById(container, due.customerId);
      if (!account) return null;
      const { to } = due;
      const existing = await findAccountByEmail(container, to);
      if (existing) return { to, mail: tellOfExisting(existing) };
      const { id: customerId, email: from } = account.customer;
      const url = linkTo("confirmEmail", account.facts.locale, { purpose: "email", customerId, from, to });
      return { to, mail: emailChangeMail({ ...addressee(account), url, minutes }) };
    }
    case "email_changed": {
      const account = await findAccountById(container, due.customerId);
      if (!account) return null;
      return { to: due.from, mail: emailChangedMail({ ...addressee(account), email: account.customer.email }) };
    }
    case "deleted":
      return { to: due.email, mail: accountDeletedMail(due) };
  }
}

function tellOfExisting(account: AccountRecord): Mail {
  return alreadyRegisteredMail({ ...addressee(account), url: page("forgotten", account.facts.locale) });
}

function addressee({ customer, facts }: AccountRecord): { locale: Locale; firstName: string } {
  return { locale: facts.locale, firstName: customer.first_name ?? "" };
}

function linkTo(name: keyof typeof PATHS, locale: Locale, link: Link): string {
  return page(name, locale, signLink(link, environment().linkSecret, Date.now() / 1000));
}

function page(name: keyof typeof PATHS, locale: Locale, token?: string): string {
  const address = `${environment().storefrontUrl}${PATHS[name][locale]}`;
  return token ? `${address}?token=${encodeURIComponent(token)}` : address;
}

export const config: SubscriberConfig = {
  event: ACCOUNT_MAIL_DUE,
  context: { subscriberId: "send-account-mail" },
};
