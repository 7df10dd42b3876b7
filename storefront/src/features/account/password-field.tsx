import { PASSWORD_LENGTH_MAX, PASSWORD_LENGTH_MIN } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { AnsweredText } from "@/design/form/answered-field";
import { translator } from "@/i18n/translator";

interface PasswordFieldProps {
  locale: Locale;
  /** Also its id: each password of a page has its own. It contains "password", so that it is never sent back. */
  name: string;
  label: string;
  /** One to be: says what it takes. */
  isNew?: boolean;
}

export function PasswordField({ locale, name, label, isNew }: PasswordFieldProps) {
  return (
    <AnsweredText
      id={name}
      name={name}
      type="password"
      label={label}
      hint={isNew ? translator(locale)("account.passwordHint", { min: PASSWORD_LENGTH_MIN }) : undefined}
      autoComplete={isNew ? "new-password" : "current-password"}
      maxLength={PASSWORD_LENGTH_MAX}
      required
    />
  );
}
