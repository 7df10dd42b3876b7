import localFont from "next/font/local";

// "optional": a face that comes after the first paint would break lines anew and move what is being read. It is then
// in the cache, and the next page has it. No fallback can have the same widths on every system.
const display = localFont({
  src: "./fonts/display.woff2",
  weight: "700",
  variable: "--font-display",
  display: "optional",
});
const text = localFont({ src: "./fonts/text.woff2", weight: "400 700", variable: "--font-text", display: "optional" });

// Letters of Mali's languages: fetched only by a page that has one. They come first in the family list, because
// the fallback face of the main font would otherwise answer for them.
const displayMali = localFont({
  src: "./fonts/display-mali.woff2",
  weight: "700",
  variable: "--font-display-mali",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+14A-14B, U+160-161, U+17D-17E, U+180-2AF, U+300-308" }],
});
const textMali = localFont({
  src: "./fonts/text-mali.woff2",
  weight: "400 700",
  variable: "--font-text-mali",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: "unicode-range", value: "U+14A-14B, U+160-161, U+17D-17E, U+180-2AF, U+300-308" }],
});

/** Classes for the html element: they define the font variables that `base.css` uses. */
export const fontClasses = [display, text, displayMali, textMali].map((font) => font.variable).join(" ");
