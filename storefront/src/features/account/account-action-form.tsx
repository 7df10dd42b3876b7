import type { Locale } from "@azalai/domain";
import type { ReactNode } from "react";
import { ActionForm } from "@/design/form/action-form";
import { AnswerSummary } from "@/design/form/answer-summary";
import type { FormAction } from "@/design/form/form-state";
import { SubmitButton } from "@/design/form/submit-button";
import { translator } from "@/i18n/translator";

interface AccountActionFormProps {
  locale: Locale;
  action: FormAction;
  /** Of the button. */
  submit: string;
  children: ReactNode;
}

/** A form of the account: what is wrong with it above, its fields, its one button. */
export function AccountActionForm({ locale, action, submit, children }: AccountActionFormProps) {
  const t = translator(locale);
  return (
    <ActionForm action={action} className="account-form" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <AnswerSummary title={t("account.notDone")} />
      {children}
      <p>
        <SubmitButton pending={t("account.pending")}>{submit}</SubmitButton>
      </p>
    </ActionForm>
  );
}
