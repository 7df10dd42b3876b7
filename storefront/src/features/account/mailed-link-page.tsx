import type { FormAction } from "@/design/form/form-state";
import { Notice } from "@/design/notice";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountActionForm } from "./account-action-form";
import { Entrance } from "./entrance";
import { submitConfirmEmail, submitNewPassword, submitWelcome } from "./entrance-actions";
import { PasswordField } from "./password-field";

interface Kind {
  action: FormAction;
  /** Of its messages. */
  words: "welcome" | "newPassword" | "confirm";
  takesPassword: boolean;
  scene: "workshop" | "fleuve" | "menaka";
  /** Where another link is to be had. */
  again: "register" | "forgottenPassword" | "accountSettings";
}

const KINDS: Record<"welcome" | "newPassword" | "confirmEmail", Kind> = {
  welcome: { action: submitWelcome, words: "welcome", takesPassword: true, scene: "workshop", again: "register" },
  newPassword: {
    action: submitNewPassword,
    words: "newPassword",
    takesPassword: true,
    scene: "fleuve",
    again: "forgottenPassword",
  },
  confirmEmail: {
    action: submitConfirmEmail,
    words: "confirm",
    takesPassword: false,
    scene: "menaka",
    again: "accountSettings",
  },
};

interface MailedLinkPageProps {
  reader: Reader;
  page: keyof typeof KINDS;
  /** Of the link; null where the address has none. */
  token: string | null;
}

/** What a mailed link opens. Opening it does nothing yet, since programs that check mails open links too. */
export function MailedLinkPage({ reader, page, token }: MailedLinkPageProps) {
  const { locale } = reader;
  const t = translator(locale);
  const { action, words, takesPassword, scene, again } = KINDS[page];
  return (
    <Entrance
      reader={reader}
      place={{ page }}
      title={t(`account.${words}Title`)}
      lede={t(`account.${words}Lede`)}
      scene={scene}
    >
      {token ? (
        <AccountActionForm locale={locale} action={action} submit={t(`account.${words}Submit`)}>
          <input type="hidden" name="token" value={token} />
          {takesPassword ? <PasswordField locale={locale} name="password" label={t("account.password")} isNew /> : null}
        </AccountActionForm>
      ) : (
        <Notice kind="attention">{t("account.linkMissing")}</Notice>
      )}
      <ul className="entrance-ways">
        <li>
          <a href={addressOf(locale, { page: again })}>{t("account.anotherLink")}</a>
        </li>
      </ul>
    </Entrance>
  );
}
