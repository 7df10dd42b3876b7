import "@/design/choices.css";
import "./withdrawal.css";
import { WITHDRAWAL_DAYS } from "@azalai/domain";
import { ActionForm } from "@/design/form/action-form";
import { AnsweredText } from "@/design/form/answered-field";
import { AnswerProblem } from "@/design/form/answer-summary";
import { SubmitButton } from "@/design/form/submit-button";
import { Frame } from "@/features/frame/frame";
import { Sections } from "@/features/information/document";
import { proseTags } from "@/features/information/prose-tags";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { findOrder } from "./find-order";

const SECTIONS = ["how", "when", "except", "back", "refund"] as const;

/** What withdrawing is, and the way to it for who has not the order's page at hand. */
export function WithdrawalPage({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  const values = { ...proseTags(locale), days: WITHDRAWAL_DAYS };
  return (
    <Frame reader={reader} place={{ page: "withdrawal" }}>
      <div className="wrap strip">
        <div className="document-head">
          <h1>{t("withdrawal.title")}</h1>
          <p className="lede">{t("withdrawal.lede")}</p>
        </div>
        <div className="pair withdrawal-start">
          <section className="sand withdrawal-find" aria-labelledby="find-order">
            <h2 id="find-order">{t("withdrawal.find.title")}</h2>
            <p>{t("withdrawal.find.text")}</p>
            <ActionForm action={findOrder} className="withdrawal-form" noValidate>
              <input type="hidden" name="locale" value={locale} />
              <AnswerProblem />
              <AnsweredText
                id="displayId"
                name="displayId"
                label={t("withdrawal.find.displayId")}
                hint={t("withdrawal.find.displayIdHint")}
                inputMode="numeric"
                autoComplete="off"
                maxLength={12}
                required
              />
              <AnsweredText
                id="email"
                name="email"
                type="email"
                label={t("withdrawal.find.email")}
                autoComplete="email"
                maxLength={160}
                required
              />
              <SubmitButton pending={t("withdrawal.pending")}>{t("withdrawal.here")}</SubmitButton>
            </ActionForm>
          </section>
          <Sections
            sections={SECTIONS.map((key) => ({
              key,
              title: t(`withdrawal.sections.${key}.title`),
              body: t.rich(`withdrawal.sections.${key}.text`, values),
            }))}
          />
        </div>
      </div>
    </Frame>
  );
}
