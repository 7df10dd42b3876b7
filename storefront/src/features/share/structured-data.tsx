/** One thing of https://schema.org, or several, with absolute addresses. */
export interface Thing {
  "@type": string;
  [property: string]: unknown;
}

/**
 * Tells programs what a page is about (JSON-LD). Texts come from those who sell: `<` is written as an escape, so that no
 * text can end the element.
 */
export function StructuredData({ thing }: { thing: Thing }) {
  const json = JSON.stringify({ "@context": "https://schema.org", ...thing }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
