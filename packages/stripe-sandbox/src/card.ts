/** What the sandbox does when a trial card is used. */
export type CardOutcome = "pays" | "declined" | "insufficient_funds" | "asks_authentication";

export interface TrialCard {
  number: string;
  outcome: CardOutcome;
  /** The name by which an API call may use the card (https://docs.stripe.com/testing). */
  paymentMethodId: string;
}

export const TRIAL_CARDS: readonly TrialCard[] = [
  { number: "4242424242424242", outcome: "pays", paymentMethodId: "pm_card_visa" },
  { number: "4000002500003155", outcome: "asks_authentication", paymentMethodId: "pm_card_authenticationRequired" },
  { number: "4000000000000002", outcome: "declined", paymentMethodId: "pm_card_visa_chargeDeclined" },
  {
    number: "4000000000009995",
    outcome: "insufficient_funds",
    paymentMethodId: "pm_card_visa_chargeDeclinedInsufficientFunds",
  },
];

/** `4242 4242 4242 4242`, as it stands on a card. */
export function spacedCardNumber(number: string): string {
  return number.replace(/(\d{4})(?=\d)/g, "$1 ");
}

export interface CardForm {
  number: string;
  expiry: string;
  cvc: string;
}

export type CardFieldError = "number_missing" | "number_not_trial" | "expiry_invalid" | "expiry_past" | "cvc_invalid";

export interface ReadCard {
  card: TrialCard;
  expiryMonth: number;
  expiryYear: number;
}

/** Reads what the buyer typed. Only the trial cards are taken, so that no real card's number is ever sent or kept. */
export function readCard(
  form: CardForm,
  nowSeconds: number,
): { ok: true; value: ReadCard } | { ok: false; errors: Partial<Record<keyof CardForm, CardFieldError>> } {
  const errors: Partial<Record<keyof CardForm, CardFieldError>> = {};
  const digits = form.number.replace(/[\s\u00a0\u202f-]/g, "");
  const card = TRIAL_CARDS.find(({ number }) => number === digits);
  if (card === undefined) errors.number = digits === "" ? "number_missing" : "number_not_trial";

  const expiry = /^\s*(\d{1,2})\s*[/.-]?\s*(?:20)?(\d{2})\s*$/.exec(form.expiry);
  const expiryMonth = Number(expiry?.[1]);
  const expiryYear = 2000 + Number(expiry?.[2]);
  if (expiry === null || expiryMonth < 1 || expiryMonth > 12) errors.expiry = "expiry_invalid";
  else if (Date.UTC(expiryYear, expiryMonth) <= nowSeconds * 1_000) errors.expiry = "expiry_past";

  if (!/^\s*\d{3}\s*$/.test(form.cvc)) errors.cvc = "cvc_invalid";

  if (card === undefined || Object.keys(errors).length > 0) return { ok: false, errors };
  return { ok: true, value: { card, expiryMonth, expiryYear } };
}
