import "./operator-fact.css";
import type { Locale } from "@azalai/domain";
import { environment, type OperatorFact as Fact } from "@/backend/environment";
import { translator } from "@/i18n/translator";

/** What the operator of this shop has said of itself, or, in a trial, that it still has to. */
export function OperatorFact({ locale, fact }: { locale: Locale; fact: Fact }) {
  const known = environment()[fact];
  if (!known) return <mark className="to-complete">{translator(locale)("legal.toComplete")}</mark>;
  return fact === "OPERATOR_EMAIL" ? <a href={`mailto:${known}`}>{known}</a> : known;
}
