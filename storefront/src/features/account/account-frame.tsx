import "./account.css";
import type { ReactNode } from "react";
import { Notice } from "@/design/notice";
import { Frame } from "@/features/frame/frame";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf, type Place } from "@/routing/addresses";
import type { AccountNotice } from "./account-notices";
import { logOut } from "./entrance-actions";

interface AccountFrameProps {
  reader: Reader;
  place: Place;
  title: string;
  lede?: string;
  notice?: AccountNotice | null;
  children: ReactNode;
}

const ENTRIES = [
  { page: "accountOrders", words: "account.orders" },
  { page: "accountAddresses", words: "account.addresses" },
  { page: "accountSettings", words: "account.settings" },
] as const;

/** Pages that stand under one of the entries. */
const PARENTS: Partial<Record<Place["page"], Place["page"]>> = {
  newAddress: "accountAddresses",
  accountAddress: "accountAddresses",
  deleteAccount: "accountSettings",
};

/** A page of somebody's account: its title, the ways through the account, what was just done, and its content. */
export function AccountFrame({ reader, place, title, lede, notice, children }: AccountFrameProps) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <Frame reader={reader} place={place}>
      <div className="account-head indigo">
        <div className="wrap">
          <h1>{title}</h1>
          {lede ? <p className="lede">{lede}</p> : null}
          <nav aria-label={t("account.nav")}>
            <ul>
              {ENTRIES.map(({ page, words }) => (
                <li key={page}>
                  <a href={addressOf(locale, { page })} aria-current={currentOf(place, page)}>
                    {t(words)}
                  </a>
                </li>
              ))}
              <li>
                <form action={logOut}>
                  <input type="hidden" name="locale" value={locale} />
                  <button type="submit">{t("account.logOut")}</button>
                </form>
              </li>
            </ul>
          </nav>
        </div>
      </div>
      <div className="wrap account-body">
        {notice ? <Notice kind="status">{t(`account.notice.${notice}`)}</Notice> : null}
        {children}
      </div>
    </Frame>
  );
}

function currentOf(place: Place, page: Place["page"]): "page" | "true" | undefined {
  if (place.page === page) return "page";
  return PARENTS[place.page] === page ? "true" : undefined;
}
