import type { Reader } from "@/i18n/locale";
import { translator, type Translator } from "@/i18n/translator";
import { Document } from "./document";
import { proseTags } from "./prose-tags";

const KEYS = ["short", "order", "account", "withdrawal", "visit", "cookies", "who", "long", "rights"] as const;

/** Every cookie that this shop sets; a reader who only looks around gets none. */
const COOKIES = ["market", "cart", "cart_count", "last_order", "withdrawal", "session"] as const;

/** Which data the shop holds of whom, why, how long, and what one may ask of it. */
export function PrivacyPage({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  const values = proseTags(reader.locale);
  return (
    <Document
      reader={reader}
      place={{ page: "privacy" }}
      title={t("legal.privacy.title")}
      lede={t("legal.privacy.lede")}
      updatedOn="2026-11-25"
      sections={KEYS.map((key) => ({
        key,
        title: t(`legal.privacy.${key}.title`),
        body: (
          <>
            {t.rich(`legal.privacy.${key}.text`, values)}
            {key === "cookies" ? <Cookies t={t} /> : null}
          </>
        ),
      }))}
    />
  );
}

function Cookies({ t }: { t: Translator }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("legal.cookies.name")}</th>
          <th scope="col">{t("legal.cookies.use")}</th>
          <th scope="col">{t("legal.cookies.kept")}</th>
        </tr>
      </thead>
      <tbody>
        {COOKIES.map((name) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
            </th>
            <td>{t(`legal.cookies.${name}.use`)}</td>
            <td>{t(`legal.cookies.${name}.kept`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
