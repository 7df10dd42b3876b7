import type { ReactNode } from "react";
import { ActionForm } from "@/design/form/action-form";
import { AnsweredText } from "@/design/form/answered-field";
import { AnswerProblem } from "@/design/form/answer-summary";
import { SubmitButton } from "@/design/form/submit-button";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { enterPromotion, removePromotion } from "./change-cart";

const bold = (words: ReactNode) => <b>{words}</b>;

/** The promotion code: to enter, or the one that counts, to take off. */
export function Promotion({ reader, code }: { reader: Reader; code: string | null }) {
  const { locale } = reader;
  const t = translator(locale);
  const pending = t("cart.pending");
  if (code !== null) {
    return (
      <ActionForm action={removePromotion} className="promotion-on">
        <input type="hidden" name="locale" value={locale} />
        <p>{t.rich("cart.promotionOn", { code, b: bold })}</p>
        <AnswerProblem />
        <SubmitButton tone="plain" pending={pending}>
          {t("cart.promotionOff")}
        </SubmitButton>
      </ActionForm>
    );
  }
  return (
    <ActionForm action={enterPromotion} className="promotion" noValidate>
      <input type="hidden" name="locale" value={locale} />
      <AnsweredText
        id="code"
        name="code"
        label={t("cart.promotion")}
        maxLength={40}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <SubmitButton tone="plain" pending={pending}>
        {t("cart.apply")}
      </SubmitButton>
    </ActionForm>
  );
}
