"use client";

import { useParams } from "next/navigation";
import { Band } from "@/design/band";

const WORDS = {
  fr: {
    title: "La page n’a pas pu être préparée",
    text: "Rien n’est perdu : votre panier est intact. Réessayez dans un instant.",
    again: "Réessayer",
    home: "Revenir à l’accueil",
  },
  en: {
    title: "The page could not be prepared",
    text: "Nothing is lost: your basket is intact. Try again in a moment.",
    again: "Try again",
    home: "Back to the home page",
  },
};

/** When the backend cannot be reached. It carries its own words, since nothing else may be relied upon here. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const locale = useParams().locale === "en" ? "en" : "fr";
  const { title, text, again, home } = WORDS[locale];
  return (
    <>
      <title>{`${title} | Azalaï`}</title>
      <header>
        <div className="wrap bar">
          <a className="mark display" href={`/${locale}`}>
            Azalaï
          </a>
        </div>
        <Band thin />
      </header>
      <main className="wrap strip prose">
        <h1>{title}</h1>
        <p className="lede">{text}</p>
        <p className="row">
          <button className="button" onClick={reset}>
            {again}
          </button>
          <a className="button button-plain" href={`/${locale}`}>
            {home}
          </a>
        </p>
      </main>
    </>
  );
}
