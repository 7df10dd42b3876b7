import type { Locale } from "@azalai/domain";
import type { ReactNode } from "react";
import { addressOf, type Place } from "@/routing/addresses";
import { OperatorFact } from "./operator-fact";

/** What a message of several paragraphs may hold: their elements, links to our own pages by name, and what the operator says of itself. */
export function proseTags(locale: Locale) {
  const link = (place: Place) => (words: ReactNode) => <a href={addressOf(locale, place)}>{words}</a>;
  return {
    p: (words: ReactNode) => <p>{words}</p>,
    ul: (items: ReactNode) => <ul>{items}</ul>,
    li: (words: ReactNode) => <li>{words}</li>,
    b: (words: ReactNode) => <b>{words}</b>,
    shop: link({ page: "shop" }),
    cooperatives: link({ page: "cooperatives" }),
    money: link({ page: "money" }),
    delivery: link({ page: "delivery" }),
    withdrawal: link({ page: "withdrawal" }),
    terms: link({ page: "terms" }),
    privacy: link({ page: "privacy" }),
    legal: link({ page: "legal" }),
    settings: link({ page: "accountSettings" }),
    operatorName: () => <OperatorFact locale={locale} fact="OPERATOR_NAME" />,
    operatorEmail: () => <OperatorFact locale={locale} fact="OPERATOR_EMAIL" />,
    operatorHost: () => <OperatorFact locale={locale} fact="OPERATOR_HOST" />,
    mediator: () => <OperatorFact locale={locale} fact="OPERATOR_MEDIATOR" />,
    returnAddress: () => <OperatorFact locale={locale} fact="OPERATOR_RETURN_ADDRESS" />,
  };
}
