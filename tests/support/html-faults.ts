import { HtmlValidate, StaticConfigLoader } from "html-validate";

/** What the HTML standard itself demands; how it is written, and what axe sees better in a browser, are no business of this. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ["html-validate:standard"],
    rules: {
      // React writes `charSet`, `hrefLang`; HTML does not mind the case of letters.
      "attr-case": "off",
      "element-case": "off",
    },
  }),
);

/** What is not valid in a page's HTML, each as one line with its place. */
export async function htmlFaults(html: string): Promise<string[]> {
  // React's way of sending a form to the page that it stands in; every browser does so, but HTML wants an address.
  const { results } = await validator.validateString(html.replaceAll(' action=""', ""));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? "the page"})`),
  );
}
