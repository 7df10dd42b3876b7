import { Notice } from "@/design/notice";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountActionForm } from "./account-action-form";
import type { AccountNotice } from "./account-notices";
import { EmailField } from "./email-field";
import { Entrance } from "./entrance";
import { submitLogIn } from "./entrance-actions";
import { PasswordField } from "./password-field";

interface LogInPageProps {
  reader: Reader;
  notice: AccountNotice | null;
  /** Where to go on to, a path of ours; null for the account. */
  next: string | null;
}

export function LogInPage({ reader, notice, next }: LogInPageProps) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <Entrance
      reader={reader}
      place={{ page: "logIn" }}
      title={t("account.logInTitle")}
      lede={t("account.logInLede")}
      scene="tombouctou"
    >
      {notice ? <Notice kind="status">{t(`account.notice.${notice}`)}</Notice> : null}
      <AccountActionForm locale={locale} action={submitLogIn} submit={t("account.logInSubmit")}>
        {next ? <input type="hidden" name="next" value={next} /> : null}
        <EmailField locale={locale} autoComplete="username" />
        <PasswordField locale={locale} name="password" label={t("account.password")} />
      </AccountActionForm>
      <ul className="entrance-ways">
        <li>
          <a href={addressOf(locale, { page: "forgottenPassword" })}>{t("account.forgotten")}</a>
        </li>
        <li>
          {t("account.noAccount")} <a href={addressOf(locale, { page: "register" })}>{t("account.toRegister")}</a>
        </li>
      </ul>
    </Entrance>
  );
}
