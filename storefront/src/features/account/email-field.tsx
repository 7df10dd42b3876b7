import type { Locale } from "@azalai/domain";
import { AnsweredText } from "@/design/form/answered-field";
import { translator } from "@/i18n/translator";

interface EmailFieldProps {
  locale: Locale;
  label?: string;
  hint?: string;
  autoComplete: "username" | "email";
}

export function EmailField({ locale, label, hint, autoComplete }: EmailFieldProps) {
  return (
    <AnsweredText
      id="email"
      name="email"
      type="email"
      label={label ?? translator(locale)("checkout.email")}
      hint={hint}
      autoComplete={autoComplete}
      maxLength={160}
      required
    />
  );
}
