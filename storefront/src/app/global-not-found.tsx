import type { Metadata } from "next";
import "@/design/styles.css";
import { Band } from "@/design/band";
import { ButtonLink } from "@/design/button";
import { fontClasses } from "@/design/fonts";
import { LostScene } from "@/features/lost/lost-scene";

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
        <main>
          <LostScene>
            <h1>Cette page n’est pas sur la piste</h1>
            <p className="lede">L’adresse a changé, ou n’a jamais mené nulle part.</p>
            <p className="lede" lang="en">
              This page is off the track: the address has changed, or never led anywhere.
            </p>
            <p className="row">
              <ButtonLink href="/fr">Azalaï en français</ButtonLink>
              <ButtonLink tone="plain" href="/en" lang="en">
                Azalaï in English
              </ButtonLink>
            </p>
          </LostScene>
        </main>
        <Band />
      </body>
    </html>
  );
}
