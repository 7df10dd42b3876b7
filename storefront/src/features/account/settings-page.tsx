import type { Account } from "@azalai/contracts";
import { LOCALES, MARKET_CODES, type Locale } from "@azalai/domain";
import type { ReactNode } from "react";
import { Button } from "@/design/button";
import { AnsweredSelect } from "@/design/form/answered-field";
import { NameFields } from "@/features/checkout/contact-fields";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountActionForm } from "./account-action-form";
import { AccountFrame } from "./account-frame";
import type { AccountNotice } from "./account-notices";
import { EmailField } from "./email-field";
import { PasswordField } from "./password-field";
import { submitEmail, submitName, submitPasswordChange, submitPreferences } from "./settings-actions";

interface SettingsPageProps {
  reader: Reader;
  account: Account;
  notice: AccountNotice | null;
}

export function SettingsPage({ reader, account, notice }: SettingsPageProps) {
  const { locale } = reader;
  const t = translator(locale);
  const { email, firstName, lastName } = account;
  return (
    <AccountFrame reader={reader} place={{ page: "accountSettings" }} title={t("account.settings")} notice={notice}>
      <Setting id="name" title={t("account.nameTitle")} text={t("account.nameText")}>
        <AccountActionForm locale={locale} action={submitName} submit={t("account.save")}>
          <div className="field-grid">
            <NameFields locale={locale} address={{ firstName, lastName }} />
          </div>
        </AccountActionForm>
      </Setting>
      <Setting id="language" title={t("account.preferencesTitle")} text={t("account.preferencesText")}>
        <Preferences locale={locale} account={account} />
      </Setting>
      <Setting id="mail" title={t("account.emailTitle")} text={t("account.emailText", { email })}>
        <AccountActionForm locale={locale} action={submitEmail} submit={t("account.changeEmail")}>
          <EmailField locale={locale} label={t("account.newEmail")} autoComplete="email" />
          <PasswordField locale={locale} name="emailPassword" label={t("account.currentPassword")} />
        </AccountActionForm>
      </Setting>
      <Setting id="secret" title={t("account.passwordTitle")} text={t("account.passwordText")}>
        <AccountActionForm locale={locale} action={submitPasswordChange} submit={t("account.changePassword")}>
          <PasswordField locale={locale} name="oldPassword" label={t("account.currentPassword")} />
          <PasswordField locale={locale} name="newPassword" label={t("account.newPassword")} isNew />
        </AccountActionForm>
      </Setting>
      <Setting id="data" title={t("account.dataTitle")} text={t("account.dataText")}>
        <div className="account-form">
          <ExportForm locale={locale} />
          <p>
            <a href={addressOf(locale, { page: "deleteAccount" })}>{t("account.toDelete")}</a>
          </p>
        </div>
      </Setting>
    </AccountFrame>
  );
}

interface SettingProps {
  id: string;
  title: string;
  text: string;
  children: ReactNode;
}

function Setting({ id, title, text, children }: SettingProps) {
  return (
    <section className="setting" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p className="quiet">{text}</p>
      </div>
      {children}
    </section>
  );
}

function Preferences({ locale, account }: { locale: Locale; account: Account }) {
  const t = translator(locale);
  return (
    <AccountActionForm locale={locale} action={submitPreferences} submit={t("account.save")}>
      <div className="field-grid">
        <AnsweredSelect
          id="preferredLocale"
          name="preferredLocale"
          label={t("account.language")}
          defaultValue={account.locale}
        >
          {LOCALES.map((code) => (
            <option key={code} value={code} lang={code}>
              {t(`account.languages.${code}`)}
            </option>
          ))}
        </AnsweredSelect>
        <AnsweredSelect
          id="preferredMarket"
          name="preferredMarket"
          label={t("account.market")}
          defaultValue={account.market}
        >
          {MARKET_CODES.map((code) => (
            <option key={code} value={code}>
              {t(`market.${code}`)}
            </option>
          ))}
        </AnsweredSelect>
      </div>
    </AccountActionForm>
  );
}

/** Leads to the download itself: no script is needed, and the page stays. */
export function ExportForm({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <form method="post" action="/api/account-export">
      <input type="hidden" name="locale" value={locale} />
      <Button tone="plain" type="submit">
        {t("account.export")}
      </Button>
    </form>
  );
}
