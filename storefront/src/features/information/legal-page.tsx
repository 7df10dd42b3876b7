import { isTrialShop, type OperatorFact as Fact } from "@/backend/environment";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { Document } from "./document";
import { OperatorFact } from "./operator-fact";
import { proseTags } from "./prose-tags";

const KEYS = ["operator", "network", "host", "texts", "drawings", "mediation", "safety", "accessibility"] as const;

const OPERATOR = [
  "OPERATOR_NAME",
  "OPERATOR_LEGAL_FORM",
  "OPERATOR_REGISTRATION",
  "OPERATOR_ADDRESS",
  "OPERATOR_EMAIL",
  "OPERATOR_PHONE",
  "OPERATOR_PUBLISHER",
] as const satisfies readonly Fact[];

/** Who stands behind the shop, who hosts it, and how it can be read by everybody. */
export function LegalPage({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <Document
      reader={reader}
      place={{ page: "legal" }}
      title={t("legal.notices.title")}
      lede={t("legal.notices.lede")}
      updatedOn="2026-11-25"
      sections={KEYS.map((key) => ({
        key,
        title: t(`legal.notices.${key}.title`),
        body: (
          <>
            {t.rich(`legal.notices.${key}.text`, proseTags(locale))}
            {key === "network" && isTrialShop() ? <p>{t("legal.trial")}</p> : null}
            {key === "operator" ? (
              <table>
                <tbody>
                  {OPERATOR.map((fact) => (
                    <tr key={fact}>
                      <th scope="row">{t(`legal.operator.${fact}`)}</th>
                      <td>
                        <OperatorFact locale={locale} fact={fact} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : null}
          </>
        ),
      }))}
    />
  );
}
