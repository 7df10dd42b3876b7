import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { readCard } from "../card.js";
import type { SandboxContext } from "../context.js";
import { parseForm, readBody } from "../http/body.js";
import { newId } from "../identifier.js";
import { authenticateCheckout, intentOf, payCheckout } from "../resources/checkout-session.js";
import type { CheckoutRecord } from "../state.js";
import { authenticationPage, closedPage, missingPage, payPage } from "./pages.js";
import type { DeclineReason, PageLocale } from "./words.js";

const PATH = /^\/c\/pay\/([A-Za-z0-9_]+)(\/authentication)?$/;
const typedText = z.string().max(200).catch("");
const payForm = z.object({ attempt: typedText, number: typedText, expiry: typedText, cvc: typedText });
const authenticationForm = z.object({ attempt: typedText, decision: z.enum(["confirm", "refuse"]).catch("refuse") });

/** The hosted payment page: plain forms, one answer per request, no script. */
export async function answerPage(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { context, save }: { context: SandboxContext; save(): Promise<void> },
): Promise<void> {
  const match = PATH.exec(url.pathname);
  const checkout = context.state.checkouts[match?.[1] ?? ""];
  if (checkout === undefined) return sendPage(response, 404, missingPage(localeOf(url, null)));

  const locale = localeOf(url, checkout);
  const isAuthentication = match?.[2] !== undefined;
  if (request.method === "GET" || request.method === "HEAD")
    return showPage(response, context, checkout, locale, isAuthentication);
  if (request.method !== "POST") return sendPage(response, 405, missingPage(locale));

  const form = parseForm(await readBody(request));
  const { attempt } = payForm.pick({ attempt: true }).parse(form);
  if (checkout.session.status !== "open") {
    // The same form sent twice, by a double click: it was paid by the first, and both go on to the shop.
    if (attempt !== "" && attempt === checkout.paidByAttempt) return redirect(response, successUrlOf(checkout));
    return showPage(response, context, checkout, locale, false);
  }
  if (isAuthentication) {
    if (intentOf(context, checkout)?.status !== "requires_action") return redirect(response, pathOf(checkout, locale));
    authenticateCheckout(context, checkout, authenticationForm.parse(form).decision === "confirm", attempt);
  } else {
    const { number, expiry, cvc } = payForm.parse(form);
    const card = readCard({ number, expiry, cvc }, context.nowSeconds());
    if (!card.ok) {
      return sendPage(
        response,
        422,
        formOf(context, checkout, locale, { typed: { number, expiry }, fieldErrors: card.errors, decline: null }),
      );
    }
    payCheckout(context, checkout, card.value, attempt);
  }
  await save();
  redirect(response, nextUrlOf(context, checkout, locale));
}

function showPage(
  response: ServerResponse,
  context: SandboxContext,
  checkout: CheckoutRecord,
  locale: PageLocale,
  isAuthentication: boolean,
): void {
  const { session } = checkout;
  if (session.status !== "open") {
    const backUrl =
      session.status === "complete" ? successUrlOf(checkout) : (session.cancel_url ?? originOf(session.success_url));
    return sendPage(response, session.status === "complete" ? 200 : 410, closedPage(locale, session, backUrl));
  }
  const intent = intentOf(context, checkout);
  if (isAuthentication && intent?.status === "requires_action") {
    return sendPage(response, 200, authenticationPage(locale, session, newId("form")));
  }
  const decline = declineOf(context, checkout);
  sendPage(
    response,
    200,
    formOf(context, checkout, locale, { typed: { number: "", expiry: "" }, fieldErrors: {}, decline }),
  );
}

type FormState = Pick<Parameters<typeof payPage>[0], "typed" | "fieldErrors" | "decline">;

function formOf(
  context: SandboxContext,
  { session, lineItems }: CheckoutRecord,
  locale: PageLocale,
  state: FormState,
): string {
  const lines = lineItems.map((line) => {
    const product = line.price?.product;
    return {
      name: line.description,
      description: typeof product === "string" ? (context.state.products[product]?.description ?? null) : null,
      quantity: line.quantity ?? 1,
      totalMinor: line.amount_total,
    };
  });
  return payPage({ locale, session, lines, attempt: newId("form"), ...state });
}

/** Why the last try failed; kept on the intent, so that the page can be loaded again. */
function declineOf(context: SandboxContext, checkout: CheckoutRecord): DeclineReason | null {
  const error = intentOf(context, checkout)?.last_payment_error;
  if (error === undefined || error === null) return null;
  if (error.code === "payment_intent_authentication_failure") return "authentication";
  return error.decline_code === "insufficient_funds" ? "insufficient_funds" : "generic_decline";
}

function nextUrlOf(context: SandboxContext, checkout: CheckoutRecord, locale: PageLocale): string {
  if (checkout.session.status === "complete") return successUrlOf(checkout);
  const asks = intentOf(context, checkout)?.status === "requires_action";
  return pathOf(checkout, locale, asks ? "/authentication" : "");
}

function pathOf({ session }: CheckoutRecord, locale: PageLocale, step = ""): string {
  return `/c/pay/${session.id}${step}?lang=${locale}`;
}

function successUrlOf({ session }: CheckoutRecord): string {
  return (session.success_url ?? "/").replaceAll("{CHECKOUT_SESSION_ID}", session.id);
}

function originOf(url: string | null): string | null {
  return url === null ? null : new URL(url).origin;
}

/** The language that the reader chose, else the session's, else French. */
function localeOf(url: URL, checkout: CheckoutRecord | null): PageLocale {
  const chosen = url.searchParams.get("lang") ?? checkout?.session.locale;
  return chosen === "en" ? "en" : "fr";
}

function sendPage(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, {
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    // No `form-action`: browsers apply it to the redirect that follows, which leads back to the shop.
    "content-security-policy":
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, "cache-control": "no-store" });
  response.end();
}
