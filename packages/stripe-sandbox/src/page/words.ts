import type { CardFieldError } from "../card.js";

export type PageLocale = "fr" | "en";

/** Why the last card was refused, as the intent says it. */
export type DeclineReason = "generic_decline" | "insufficient_funds" | "authentication";

export interface PageWords {
  trialBand: string;
  payTitle: string;
  backToShop: string;
  cancel: string;
  switchLanguage: string;
  order: string;
  quantity: string;
  total: string;
  cardLegend: string;
  number: string;
  expiry: string;
  expiryHint: string;
  cvc: string;
  cvcHint: string;
  pay: (total: string) => string;
  nothingTaken: string;
  errorTitle: string;
  errorLead: string;
  cards: string;
  cardsLead: string;
  cardOutcomes: Record<"pays" | "declined" | "insufficient_funds" | "asks_authentication", string>;
  fieldErrors: Record<CardFieldError, string>;
  declines: Record<DeclineReason, string>;
  authenticationTitle: string;
  authenticationLead: (total: string) => string;
  confirm: string;
  refuse: string;
  expiredTitle: string;
  expiredLead: string;
  completeTitle: string;
  completeLead: string;
  missingTitle: string;
  missingLead: string;
}

// U+202F before high punctuation and U+00A0 inside « », as French typography asks.
const FR: PageWords = {
  trialBand: "Paiement d’essai\u202f: rien n’est débité.",
  payTitle: "Payer votre commande",
  backToShop: "Retourner à la boutique",
  cancel: "Annuler et revenir à la boutique",
  switchLanguage: "English",
  order: "Votre commande",
  quantity: "Quantité",
  total: "Total",
  cardLegend: "Carte d’essai",
  number: "Numéro de la carte",
  expiry: "Date d’expiration",
  expiryHint: "Mois et année, par exemple 12/34",
  cvc: "Code de sécurité",
  cvcHint: "Trois chiffres, ceux que vous voulez",
  pay: (total) => `Payer ${total}`,
  nothingTaken: "C’est un essai\u202f: aucune banque n’est appelée, aucun numéro de carte n’est gardé.",
  errorTitle: "Le paiement n’a pas pu se faire",
  errorLead: "Corrigez les champs signalés. Rien n’a été débité.",
  cards: "Les cartes d’essai",
  cardsLead:
    "N’entrez jamais une vraie carte ici. Celles-ci suffisent, avec une date à venir et trois chiffres au choix.",
  cardOutcomes: {
    pays: "Le paiement passe.",
    asks_authentication: "La banque demande une confirmation.",
    declined: "La banque refuse.",
    insufficient_funds: "La banque refuse\u202f: provision insuffisante.",
  },
  fieldErrors: {
    number_missing: "Entrez le numéro d’une carte d’essai.",
    number_not_trial:
      "Ce numéro n’est pas celui d’une carte d’essai. Choisissez l’une de celles de la liste, sur cette page.",
    expiry_invalid: "Entrez le mois et l’année, par exemple 12/34.",
    expiry_past: "Cette date est passée. Entrez une date à venir.",
    cvc_invalid: "Entrez trois chiffres.",
  },
  declines: {
    generic_decline: "La banque a refusé cette carte. Rien n’a été débité. Essayez une autre carte.",
    insufficient_funds:
      "La banque a refusé cette carte\u202f: provision insuffisante. Rien n’a été débité. Essayez une autre carte.",
    authentication: "La confirmation a été refusée. Rien n’a été débité. Essayez de nouveau ou prenez une autre carte.",
  },
  authenticationTitle: "Votre banque demande une confirmation",
  authenticationLead: (total) =>
    `Pour cet essai, vous jouez aussi le rôle de la banque\u202f: confirmez le paiement de ${total} ou refusez-le.`,
  confirm: "Confirmer le paiement",
  refuse: "Refuser",
  expiredTitle: "Ce paiement n’est plus ouvert",
  expiredLead:
    "Le délai est passé, ou le panier a changé depuis. Rien n’a été débité. Revenez à la boutique pour reprendre votre commande.",
  completeTitle: "Cette commande est déjà payée",
  completeLead: "Le paiement d’essai est passé une fois, et une seule. Vous pouvez retourner à la boutique.",
  missingTitle: "Cette page de paiement n’existe pas",
  missingLead: "L’adresse est incomplète, ou l’essai auquel elle appartenait a été effacé.",
};

const EN: PageWords = {
  trialBand: "Trial payment: nothing is charged.",
  payTitle: "Pay for your order",
  backToShop: "Return to the shop",
  cancel: "Cancel and return to the shop",
  switchLanguage: "Français",
  order: "Your order",
  quantity: "Quantity",
  total: "Total",
  cardLegend: "Trial card",
  number: "Card number",
  expiry: "Expiry date",
  expiryHint: "Month and year, for instance 12/34",
  cvc: "Security code",
  cvcHint: "Three digits of your choice",
  pay: (total) => `Pay ${total}`,
  nothingTaken: "This is a trial: no bank is called and no card number is kept.",
  errorTitle: "The payment did not go through",
  errorLead: "Correct the fields that are marked. Nothing was charged.",
  cards: "The trial cards",
  cardsLead: "Never enter a real card here. These are enough, with a date to come and any three digits.",
  cardOutcomes: {
    pays: "The payment goes through.",
    asks_authentication: "The bank asks for a confirmation.",
    declined: "The bank declines.",
    insufficient_funds: "The bank declines: insufficient funds.",
  },
  fieldErrors: {
    number_missing: "Enter the number of a trial card.",
    number_not_trial: "This is not the number of a trial card. Choose one from the list on this page.",
    expiry_invalid: "Enter the month and the year, for instance 12/34.",
    expiry_past: "This date is past. Enter a date to come.",
    cvc_invalid: "Enter three digits.",
  },
  declines: {
    generic_decline: "The bank declined this card. Nothing was charged. Try another card.",
    insufficient_funds: "The bank declined this card: insufficient funds. Nothing was charged. Try another card.",
    authentication: "The confirmation was refused. Nothing was charged. Try again or use another card.",
  },
  authenticationTitle: "Your bank asks for a confirmation",
  authenticationLead: (total) => `In this trial you play the bank too: confirm the payment of ${total}, or refuse it.`,
  confirm: "Confirm the payment",
  refuse: "Refuse",
  expiredTitle: "This payment is no longer open",
  expiredLead:
    "Its time is over, or the basket has changed since. Nothing was charged. Return to the shop to take up your order again.",
  completeTitle: "This order is already paid",
  completeLead: "The trial payment went through once, and only once. You can return to the shop.",
  missingTitle: "This payment page does not exist",
  missingLead: "The address is incomplete, or the trial it belonged to was erased.",
};

export const PAGE_WORDS: Record<PageLocale, PageWords> = { fr: FR, en: EN };
