import type { Locale } from "@azalai/domain";
import { addressOf, type Place } from "@/routing/addresses";

/** What a page of the account may have to say after something was done. */
const NOTICES = {
  welcome: { fr: "bienvenue", en: "welcome" },
  name: { fr: "nom", en: "name" },
  password: { fr: "mot-de-passe", en: "password" },
  emailAsked: { fr: "adresse-demandee", en: "address-asked" },
  emailChanged: { fr: "adresse-confirmee", en: "address-confirmed" },
  preferences: { fr: "preferences", en: "preferences" },
  addressSaved: { fr: "enregistree", en: "saved" },
  addressRemoved: { fr: "retiree", en: "removed" },
  loggedOut: { fr: "deconnecte", en: "logged-out" },
  deleted: { fr: "supprime", en: "deleted" },
  sent: { fr: "envoye", en: "sent" },
} as const satisfies Record<string, Record<Locale, string>>;
export type AccountNotice = keyof typeof NOTICES;

const KEY: Record<Locale, string> = { fr: "avis", en: "notice" };

/** A page of the account with something to say. */
export function noticeAddress(locale: Locale, place: Place, notice: AccountNotice): string {
  return `${addressOf(locale, place)}?${KEY[locale]}=${NOTICES[notice][locale]}`;
}

/** What the address says; null where it says nothing that we know. */
export function accountNotice(
  locale: Locale,
  query: Record<string, string | string[] | undefined>,
): AccountNotice | null {
  const said = query[KEY[locale]];
  return noticeNames().find((name) => NOTICES[name][locale] === said) ?? null;
}

function noticeNames(): AccountNotice[] {
  return [
    "welcome",
    "name",
    "password",
    "emailAsked",
    "emailChanged",
    "preferences",
    "addressSaved",
    "addressRemoved",
    "loggedOut",
    "deleted",
    "sent",
  ];
}
