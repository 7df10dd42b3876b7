import type { Seller } from "@azalai/contracts";
import { formatDate } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

/** The certificates of a seller that are valid today, each leading to its proof; nothing where there is none. */
export function Certifications({ reader, certifications }: { reader: Reader } & Pick<Seller, "certifications">) {
  const t = translator(reader.locale);
  if (certifications.length === 0) return null;
  return (
    <div className="small">
      <h3>{t("seller.certifications")}</h3>
      <ul>
        {certifications.map(({ scheme, number, validUntil, url }) => (
          <li key={`${scheme} ${number}`}>
            <a href={url} rel="noopener">
              {scheme}
            </a>
            , {t("seller.validUntil", { number, date: formatDate(reader.locale, validUntil) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
