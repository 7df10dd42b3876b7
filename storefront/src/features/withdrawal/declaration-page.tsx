import "@/design/choices.css";
import "./withdrawal.css";
import type { WithdrawalOffer } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { ButtonLink } from "@/design/button";
import { ActionForm } from "@/design/form/action-form";
import { AnsweredText } from "@/design/form/answered-field";
import { AnswerProblem, AnswerSummary } from "@/design/form/answer-summary";
import { SubmitButton } from "@/design/form/submit-button";
import { Notice } from "@/design/notice";
import { Sections } from "@/features/information/document";
import { proseTags } from "@/features/information/prose-tags";
import { formatDate, formatMoney } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { confirmDeclaration } from "./confirm-declaration";
import { fillDeclaration } from "./fill-declaration";
import { LineChoice, LineChoices } from "./line-choice";
import { Declared } from "./declared";
import type { WithdrawalDraft } from "./withdrawal-draft";

/** What to know before and after confirming. */
const AFTERWARDS = ["except", "back", "refund"] as const;

interface DeclarationPageProps {
  locale: Locale;
  offer: WithdrawalOffer;
  /** What was filled in and waits to be confirmed: then the second step is shown. */
  draft: WithdrawalDraft | null;
}

/** The withdrawal from one order: what was declared already, and what still can be, in two steps. */
export function DeclarationPage({ locale, offer, draft }: DeclarationPageProps) {
  const t = translator(locale);
  const isLeft = offer.lines.some(({ isWithdrawn }) => !isWithdrawn);
  const number = offer.displayId;
  return (
    <div className="wrap strip withdrawal">
      <h1>{t(draft ? "withdrawal.confirmTitle" : "withdrawal.ofOrder", { number })}</h1>
      <div className="pair">
        <div>
          <Declared locale={locale} offer={offer} />
          {!isLeft ? null : !offer.isInTime ? (
            <Late locale={locale} offer={offer} />
          ) : draft ? (
            <Confirm locale={locale} offer={offer} draft={draft} />
          ) : (
            <Fill locale={locale} offer={offer} />
          )}
          <p>
            <a href={addressOf(locale, { page: "track", token: offer.token })}>{t("withdrawal.backToOrder")}</a>
          </p>
        </div>
        <aside className="sand">
          <Sections
            sections={AFTERWARDS.map((key) => ({
              key,
              title: t(`withdrawal.sections.${key}.title`),
              body: t.rich(`withdrawal.sections.${key}.text`, proseTags(locale)),
            }))}
          />
        </aside>
      </div>
    </div>
  );
}

type StepProps = Omit<DeclarationPageProps, "draft">;

function Late({ locale, offer: { lastDay } }: StepProps) {
  const t = translator(locale);
  return (
    <Notice kind="status">
      <h2>{t("withdrawal.lateTitle")}</h2>
      <p>{t("withdrawal.lateText", { date: lastDay ? formatDate(locale, lastDay) : "" })}</p>
    </Notice>
  );
}

function Fill({ locale, offer }: StepProps) {
  const t = translator(locale);
  const { lastDay, lines, currency, token, name, email } = offer;
  return (
    <>
      <p className="lede">
        {lastDay ? t("withdrawal.until", { date: formatDate(locale, lastDay) }) : t("withdrawal.notYetReceived")}
      </p>
      <ActionForm action={fillDeclaration} className="withdrawal-form" noValidate>
        <AnswerSummary title={t("withdrawal.notDone")} />
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="token" value={token} />
        <h2 id="goods">{t("withdrawal.goods")}</h2>
        <LineChoices labelledBy="goods">
          {lines.map((line) => {
            const isDisabled = line.isWithdrawn || line.term === "made_to_measure";
            return (
              <LineChoice
                key={line.id}
                id={line.id}
                label={lineName(locale, line)}
                aside={formatMoney(locale, line.totalMinor, currency)}
                hint={hintOf(locale, line)}
                isProposed={line.term === "free" && !isDisabled}
                isDisabled={isDisabled}
              />
            );
          })}
        </LineChoices>
        <h2>{t("withdrawal.you")}</h2>
        <AnsweredText
          id="name"
          name="name"
          label={t("withdrawal.name")}
          autoComplete="name"
          maxLength={160}
          required
          defaultValue={name}
        />
        <AnsweredText
          id="contact"
          name="contact"
          type="email"
          label={t("withdrawal.contact")}
          hint={t("withdrawal.contactHint")}
          autoComplete="email"
          maxLength={160}
          required
          defaultValue={email}
        />
        <p className="quiet">{t("withdrawal.nothingYet")}</p>
        <SubmitButton pending={t("withdrawal.pending")}>{t("withdrawal.continue")}</SubmitButton>
      </ActionForm>
    </>
  );
}

function Confirm({ locale, offer, draft }: StepProps & { draft: WithdrawalDraft }) {
  const t = translator(locale);
  const lines = offer.lines.filter(({ id }) => draft.lineIds.includes(id));
  return (
    <>
      <blockquote className="declaration">
        <p>{t("withdrawal.declaration", { number: offer.displayId })}</p>
        <ul>
          {lines.map((line) => (
            <li key={line.id}>
              <b>{lineName(locale, line)}</b>, {formatMoney(locale, line.totalMinor, offer.currency)}
            </li>
          ))}
        </ul>
        {lines.some(({ term }) => term === "if_sealed") ? <p>{t("withdrawal.declaredSealed")}</p> : null}
        <p>{t("withdrawal.signed", { name: draft.name, contact: draft.contact })}</p>
      </blockquote>
      <p className="quiet">{t("withdrawal.confirmText")}</p>
      <ActionForm action={confirmDeclaration} className="withdrawal-form">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="token" value={offer.token} />
        <AnswerProblem />
        <p className="row">
          <SubmitButton pending={t("withdrawal.pending")}>{t("withdrawal.confirm")}</SubmitButton>
          <ButtonLink tone="plain" href={addressOf(locale, { page: "withdrawalOf", token: offer.token })}>
            {t("withdrawal.change")}
          </ButtonLink>
        </p>
      </ActionForm>
    </>
  );
}

type Line = WithdrawalOffer["lines"][number];

function lineName(locale: Locale, { quantity, title, variantTitle }: Line): string {
  return translator(locale)("checkout.line", {
    quantity,
    title: [title, variantTitle].filter(Boolean).join(", "),
  });
}

function hintOf(locale: Locale, { isWithdrawn, term }: Line): string | null {
  const t = translator(locale);
  if (isWithdrawn) return t("withdrawal.hint.withdrawn");
  return term === "free" ? null : t(`withdrawal.hint.${term}`);
}
