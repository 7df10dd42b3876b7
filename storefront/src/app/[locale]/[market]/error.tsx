"use client";

/** When the backend cannot be reached: in both languages, since nothing else may be relied upon here. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="wrap strip lost">
      <title>Azalaï</title>
      <h1>La page n’a pas pu être préparée</h1>
      <p className="lede">Rien n’est perdu : votre panier est intact. Réessayez dans un instant.</p>
      <p className="lede" lang="en">
        The page could not be prepared. Nothing is lost: your basket is intact. Try again in a moment.
      </p>
      <p>
        <button className="button" onClick={reset}>
          Réessayer · Try again
        </button>
      </p>
    </main>
  );
}
