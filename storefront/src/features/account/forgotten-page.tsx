import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountActionForm } from "./account-action-form";
import { EmailField } from "./email-field";
import { Entrance } from "./entrance";
import { submitForgotten } from "./entrance-actions";
import { LinkSent } from "./link-sent";

export function ForgottenPage({ reader, isSent }: { reader: Reader; isSent: boolean }) {
  const { locale } = reader;
  const t = translator(locale);
  const place = { page: "forgottenPassword" } as const;
  if (isSent) return <LinkSent reader={reader} place={place} text={t("account.forgottenSent")} />;
  return (
    <Entrance
      reader={reader}
      place={place}
      title={t("account.forgottenTitle")}
      lede={t("account.forgottenLede")}
      scene="fleuve"
    >
      <AccountActionForm locale={locale} action={submitForgotten} submit={t("account.forgottenSubmit")}>
        <EmailField locale={locale} autoComplete="username" />
      </AccountActionForm>
      <ul className="entrance-ways">
        <li>
          <a href={addressOf(locale, { page: "logIn" })}>{t("account.toLogIn")}</a>
        </li>
      </ul>
    </Entrance>
  );
}
