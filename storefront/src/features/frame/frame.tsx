import type { ReactNode } from "react";
import { Band } from "@/design/band";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import type { Place } from "@/routing/addresses";
import { Footer } from "./footer";
import { Header } from "./header";

interface FrameProps {
  reader: Reader;
  /** The page shown: where the language link leads to, and which entry of the navigation is marked. */
  place: Place;
  children: ReactNode;
}

/** Header, content and footer of a page. Links are plain: every page is whole, and quick without a router. */
export function Frame({ reader, place, children }: FrameProps) {
  const t = translator(reader.locale);
  return (
    <>
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <Header reader={reader} place={place} />
      <main id="content">{children}</main>
      <Band />
      <Footer reader={reader} />
    </>
  );
}
