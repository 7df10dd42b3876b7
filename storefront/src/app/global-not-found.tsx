import type { Metadata } from "next";
import "@/design/styles.css";
import { Band } from "@/design/band";
import { fontClasses } from "@/design/fonts";
import { ButtonLink } from "@/design/button";

export const metadata: Metadata = { title: "Page introuvable · Page not found | Azalaï" };

/** For addresses outside both languages. */
export default function GlobalNotFound() {
  return (
    <html lang="fr" className={fontClasses}>
      <body>
        <header>
          <div className="wrap bar">
            <p className="mark display">Azalaï</p>
          </div>
          <Band thin />
        </header>
        <main className="wrap strip lost">
          <h1>Cette page n’est pas sur la piste</h1>
          <p className="lede" lang="en">
            This page is off the track.
          </p>
          <p className="row">
            <ButtonLink href="/fr">Azalaï en français</ButtonLink>
            <ButtonLink tone="plain" href="/en" lang="en">
              Azalaï in English
            </ButtonLink>
          </p>
        </main>
      </body>
    </html>
  );
}
