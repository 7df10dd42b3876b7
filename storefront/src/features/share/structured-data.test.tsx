import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { StructuredData } from "./structured-data";

it("lets no text end the element it stands in", () => {
  const name = "</script><script>alert(1)</script><!--";
  const markup = renderToStaticMarkup(<StructuredData thing={{ "@type": "Product", name }} />);
  const [, json = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(markup) ?? [];
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toEqual({ "@context": "https://schema.org", "@type": "Product", name });
});
