import { WITHDRAWAL_DAYS } from "@azalai/domain";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { Document } from "./document";
import { proseTags } from "./prose-tags";

const KEYS = [
  "who",
  "goods",
  "price",
  "order",
  "payment",
  "delivery",
  "withdrawal",
  "guarantee",
  "reviews",
  "disputes",
  "changes",
] as const;

/** The terms on which the shop sells. */
export function TermsPage({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  const values = { ...proseTags(reader.locale), days: WITHDRAWAL_DAYS };
  return (
    <Document
      reader={reader}
      place={{ page: "terms" }}
      title={t("legal.terms.title")}
      lede={t("legal.terms.lede")}
      updatedOn="2026-11-25"
      sections={KEYS.map((key) => ({
        key,
        title: t(`legal.terms.${key}.title`),
        body: t.rich(`legal.terms.${key}.text`, values),
      }))}
    />
  );
}
