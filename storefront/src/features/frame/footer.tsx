import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { FOOTER_COLUMNS } from "./navigation";

/** Who we are, and every page of the shop. */
export function Footer({ reader: { locale } }: { reader: Reader }) {
  const t = translator(locale);
  return (
    <footer className="deep">
      <div className="wrap columns">
        <div className="about">
          <p className="mark display">Azalaï</p>
          <p>{t("shell.footerAbout")}</p>
          <p className="quiet">{t("shell.footerDrawings")}</p>
        </div>
        {FOOTER_COLUMNS.map(({ title, pages }) => (
          <nav key={title} aria-labelledby={`footer-${title}`}>
            <h2 id={`footer-${title}`}>{t(`shell.footer.${title}`)}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page}>
                  <a href={addressOf(locale, { page })}>{t(`shell.${page}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  );
}
