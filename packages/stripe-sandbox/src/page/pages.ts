import type { Stripe } from "stripe";
import { spacedCardNumber, TRIAL_CARDS, type CardFieldError, type CardForm } from "../card.js";
import { formatMinor } from "../money.js";
import { Html, html } from "./html.js";
import { PAGE_STYLE } from "./style.js";
import { PAGE_WORDS, type DeclineReason, type PageLocale } from "./words.js";

interface ShownLine {
  name: string;
  description: string | null;
  quantity: number;
  totalMinor: number;
}

interface PayPage {
  locale: PageLocale;
  session: Stripe.Checkout.Session;
  lines: readonly ShownLine[];
  /** Names this showing of the form, so that sending it twice pays once. */
  attempt: string;
  /** What the buyer typed; the security code is never given back. */
  typed: Pick<CardForm, "number" | "expiry">;
  fieldErrors: Partial<Record<keyof CardForm, CardFieldError>>;
  decline: DeclineReason | null;
}

/** The form that pays. */
export function payPage({ locale, session, lines, attempt, typed, fieldErrors, decline }: PayPage): string {
  const words = PAGE_WORDS[locale];
  const total = totalOf(session, locale);
  const hasErrors = decline !== null || Object.keys(fieldErrors).length > 0;
  const errorText = (name: keyof CardForm): string | null => {
    const error = fieldErrors[name];
    return error === undefined ? null : words.fieldErrors[error];
  };
  const main = html`<h1>${words.payTitle}</h1>
    <div class="columns">
      <section aria-labelledby="order">
        <h2 id="order">${words.order}</h2>
        <ul class="lines">
          ${lines.map((line) => lineItem(line, session.currency ?? "", locale))}
        </ul>
        <p class="total"><span>${words.total}</span><b>${total}</b></p>
      </section>
      <div>
        <form method="post" action="/c/pay/${session.id}?lang=${locale}" novalidate>
          ${hasErrors ? html`<div class="notice" role="alert"><b>${words.errorTitle}</b><span id="refusal">${decline === null ? words.errorLead : words.declines[decline]}</span></div>` : null}
          <input type="hidden" name="attempt" value="${attempt}" />
          <fieldset>
            <legend>${words.cardLegend}</legend>
            ${field({ name: "number", label: words.number, value: typed.number, error: errorText("number"), hint: null, maxLength: 30, isRefused: decline !== null })}
            <div class="pair">
              ${field({ name: "expiry", label: words.expiry, value: typed.expiry, error: errorText("expiry"), hint: words.expiryHint, maxLength: 9 })}
              ${field({ name: "cvc", label: words.cvc, value: "", error: errorText("cvc"), hint: words.cvcHint, maxLength: 4 })}
            </div>
          </fieldset>
          <button class="button" type="submit">${words.pay(total)}</button>
          <p class="quiet">${words.nothingTaken}</p>
          ${session.cancel_url === null ? null : html`<p><a href="${session.cancel_url}">${words.cancel}</a></p>`}
        </form>
        <section class="cards" aria-labelledby="cards">
          <h2 id="cards">${words.cards}</h2>
          <p class="quiet">${words.cardsLead}</p>
          <dl>
            ${TRIAL_CARDS.map(
              (card) =>
                html`<dt>${spacedCardNumber(card.number)}</dt>
                  <dd>${words.cardOutcomes[card.outcome]}</dd>`,
            )}
          </dl>
        </section>
      </div>
    </div>`;
  return page(locale, hasErrors ? words.errorTitle : words.payTitle, main, `/c/pay/${session.id}`);
}

/** The bank's question: confirm or refuse. */
export function authenticationPage(locale: PageLocale, session: Stripe.Checkout.Session, attempt: string): string {
  const words = PAGE_WORDS[locale];
  const main = html`<div class="message">
    <h1>${words.authenticationTitle}</h1>
    <p>${words.authenticationLead(totalOf(session, locale))}</p>
    <form method="post" action="/c/pay/${session.id}/authentication?lang=${locale}">
      <input type="hidden" name="attempt" value="${attempt}" />
      <div class="row">
        <button class="button" type="submit" name="decision" value="confirm">${words.confirm}</button>
        <button class="button plain" type="submit" name="decision" value="refuse">${words.refuse}</button>
      </div>
    </form>
    <p class="quiet">${words.nothingTaken}</p>
  </div>`;
  return page(locale, words.authenticationTitle, main, `/c/pay/${session.id}/authentication`);
}

/** A session that is no longer open, with the way back to the shop. */
export function closedPage(locale: PageLocale, session: Stripe.Checkout.Session, backUrl: string | null): string {
  const words = PAGE_WORDS[locale];
  const isComplete = session.status === "complete";
  const title = isComplete ? words.completeTitle : words.expiredTitle;
  return messagePage(
    locale,
    title,
    isComplete ? words.completeLead : words.expiredLead,
    backUrl,
    `/c/pay/${session.id}`,
  );
}

/** No such session. */
export function missingPage(locale: PageLocale): string {
  const words = PAGE_WORDS[locale];
  return messagePage(locale, words.missingTitle, words.missingLead, null, null);
}

function messagePage(
  locale: PageLocale,
  title: string,
  lead: string,
  backUrl: string | null,
  path: string | null,
): string {
  const main = html`<div class="message">
    <h1>${title}</h1>
    <p>${lead}</p>
    ${backUrl === null ? null : html`<p><a class="button" href="${backUrl}">${PAGE_WORDS[locale].backToShop}</a></p>`}
  </div>`;
  return page(locale, title, main, path);
}

function page(locale: PageLocale, title: string, main: Html, path: string | null): string {
  const words = PAGE_WORDS[locale];
  const other = locale === "fr" ? "en" : "fr";
  return html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Azalaï</title>
        <link rel="icon" href="data:," />
        <style>
          ${new Html(PAGE_STYLE)}
        </style>
      </head>
      <body>
        <header>
          <p class="trial">${words.trialBand}</p>
          <div class="wrap bar">
            <span class="mark"><i aria-hidden="true"></i>Azalaï</span
            >${path === null ? null : html`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">${words.switchLanguage}</a>`}
          </div>
        </header>
        <main class="wrap">${main}</main>
      </body>
    </html>`.text;
}

function lineItem(line: ShownLine, currency: string, locale: PageLocale): Html {
  const quantity = `${PAGE_WORDS[locale].quantity}${locale === "fr" ? "\u202f" : ""}: ${line.quantity}`;
  return html`<li>
    <span
      >${line.name}${line.description === null ? null : html`<small>${line.description}</small>`}${line.quantity === 1 ? null : html`<small>${quantity}</small>`}</span
    ><b>${formatMinor(line.totalMinor, currency, locale)}</b>
  </li>`;
}

interface Field {
  name: keyof CardForm;
  label: string;
  value: string;
  hint: string | null;
  error: string | null;
  maxLength: number;
  /** The bank refused it: the page's notice, `refusal`, says why. */
  isRefused?: boolean;
}

/** `autocomplete` is off on purpose: a browser would offer the buyer's real card. */
function field({ name, label, value, hint, error, maxLength, isRefused = false }: Field): Html {
  const isInvalid = error !== null || isRefused;
  const described = isRefused ? "refusal" : error !== null ? `${name}-error` : hint !== null ? `${name}-hint` : null;
  return html`<div class="field">
    <label for="${name}">${label}</label>
    <input
      id="${name}"
      name="${name}"
      value="${value}"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      required
      maxlength="${maxLength}"
      ${isInvalid ? html` aria-invalid="true"` : null}${described === null ? null : html` aria-describedby="${described}"`}
    />
    ${hint === null || error !== null ? null : html`<span class="hint" id="${name}-hint">${hint}</span>`}
    ${error === null ? null : html`<span class="error" id="${name}-error">${error}</span>`}
  </div>`;
}

function totalOf(session: Stripe.Checkout.Session, locale: PageLocale): string {
  return formatMinor(session.amount_total ?? 0, session.currency ?? "", locale);
}
