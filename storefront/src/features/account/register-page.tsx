import type { Reader } from "@/i18n/locale";
import { NameFields } from "@/features/checkout/contact-fields";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountActionForm } from "./account-action-form";
import { EmailField } from "./email-field";
import { Entrance } from "./entrance";
import { submitRegistration } from "./entrance-actions";
import { LinkSent } from "./link-sent";

/** First a name and an address; the password follows once the address is proved. */
export function RegisterPage({ reader, isSent }: { reader: Reader; isSent: boolean }) {
  const { locale } = reader;
  const t = translator(locale);
  if (isSent) return <LinkSent reader={reader} place={{ page: "register" }} text={t("account.registerSent")} />;
  return (
    <Entrance
      reader={reader}
      place={{ page: "register" }}
      title={t("account.registerTitle")}
      lede={t("account.registerLede")}
      scene="workshop"
    >
      <AccountActionForm locale={locale} action={submitRegistration} submit={t("account.registerSubmit")}>
        <div className="field-grid">
          <NameFields locale={locale} address={null} />
        </div>
        <EmailField locale={locale} hint={t("account.emailHint")} autoComplete="email" />
      </AccountActionForm>
      <ul className="entrance-ways">
        <li>
          {t("account.hasAccount")} <a href={addressOf(locale, { page: "logIn" })}>{t("account.toLogIn")}</a>
        </li>
      </ul>
    </Entrance>
  );
}
