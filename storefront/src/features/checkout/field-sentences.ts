import type { MarketCode, Locale } from "@azalai/domain";
import { translator } from "@/i18n/translator";
import { CHECKOUT_FIELDS, type CheckoutField, type FieldProblem } from "./parse-checkout";
import { phoneExample } from "./phone";
import { postalCodeExample } from "./postal-code";

/** What is wrong with each field, in the reader's language and in the order of the page. `countryCode` is what was chosen. */
export function fieldSentences(
  { locale, market, countryCode }: { locale: Locale; market: MarketCode; countryCode: string },
  problems: Partial<Record<CheckoutField, FieldProblem>>,
): Partial<Record<CheckoutField, string>> {
  const say = translator(locale);
  const sentence = (field: CheckoutField, problem: FieldProblem): string => {
    if (problem === "too_long") return say("checkout.tooLong");
    if (problem === "missing") return say(`checkout.missing.${field}`, { market });
    if (field === "phone") return say("checkout.wrong.phone", { example: phoneExample(market) });
    const example = field === "postalCode" ? postalCodeExample(countryCode) : null;
    return example ? say("checkout.wrong.postalCodeLike", { example }) : say(`checkout.wrong.${field}`);
  };
  return Object.fromEntries(
    CHECKOUT_FIELDS.flatMap((field) => {
      const problem = problems[field];
      return problem ? [[field, sentence(field, problem)] as const] : [];
    }),
  );
}
