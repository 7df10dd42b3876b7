import "./document.css";
import type { ReactNode } from "react";
import { Frame } from "@/features/frame/frame";
import { formatDate } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import type { Place } from "@/routing/addresses";

/** A part of a document; its key is where its table of contents leads to. */
export interface Section {
  key: string;
  title: string;
  body: ReactNode;
}

interface DocumentProps {
  reader: Reader;
  place: Place;
  title: string;
  lede: string;
  /** `YYYY-MM-DD`, of the last change of its words. */
  updatedOn: string;
  sections: readonly Section[];
  /** Between the title and the contents. */
  children?: ReactNode;
}

/** A page of words to be looked things up in: contents, short sections, and when it was last changed. */
export function Document({ reader, place, title, lede, updatedOn, sections, children }: DocumentProps) {
  const t = translator(reader.locale);
  return (
    <Frame reader={reader} place={place}>
      <div className="wrap strip document">
        <header className="document-head">
          <h1>{title}</h1>
          <p className="lede">{lede}</p>
          <p className="quiet small">
            <time dateTime={updatedOn}>{t("legal.updated", { date: formatDate(reader.locale, updatedOn) })}</time>
          </p>
        </header>
        {children}
        <nav className="contents" aria-label={t("legal.contents")}>
          <ol>
            {sections.map(({ key, title: words }) => (
              <li key={key}>
                <a href={`#${key}`}>{words}</a>
              </li>
            ))}
          </ol>
        </nav>
        <Sections sections={sections} />
      </div>
    </Frame>
  );
}

/** The sections alone, each under its heading. */
export function Sections({ sections }: { sections: readonly Section[] }) {
  return (
    <div className="sections">
      {sections.map(({ key, title, body }) => (
        <section key={key} id={key} aria-labelledby={`${key}-title`}>
          <h2 id={`${key}-title`}>{title}</h2>
          <div className="prose">{body}</div>
        </section>
      ))}
    </div>
  );
}
