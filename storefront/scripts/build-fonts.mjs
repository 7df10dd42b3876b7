// Makes the shop's fonts from the Fontsource packages: run `pnpm run fonts` after a change here and commit the result.
// Each family is cut in two: what French and English need, loaded always, and the letters of Mali's languages
// (Bamanankan, Fulfulde, Songhay, Tamasheq), which a browser fetches only where a page uses one.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const target = join(import.meta.dirname, "../src/design/fonts");

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
const ascii = range(0x20, 0x7e);
const french = "ÀÂÆÇÈÉÊËÎÏÔÙÛÜŒàâæçèéêëîïôùûüÿœ«»‹›‘’“”–—…·•°€£×\u00a0\u202f‑−→";
const neighbours = "ÁÄÅÍÑÓÖØÚßáäåíñóöøúãõìò";
const malian = "ƁɓƊɗƐɛƎǝƔɣŊŋƝɲƆɔƳƴŠšŽž\u0300\u0301\u0302\u0303\u0308";

const families = [
  {
    name: "display",
    package: "@fontsource-variable/bricolage-grotesque",
    file: "bricolage-grotesque-%-standard-normal.woff2",
    axes: { wght: 700, wdth: 80, opsz: 72 },
  },
  {
    name: "text",
    package: "@fontsource-variable/hanken-grotesk",
    file: "hanken-grotesk-%-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
];

// Alternates and old-style figures are not used; left in, each brings its own glyphs.
const keepFeatures = ["kern", "liga", "ccmp", "locl", "mark", "mkmk"];

await mkdir(target, { recursive: true });
let totalBytes = 0;
for (const family of families) {
  const folder = dirname(require.resolve(`${family.package}/package.json`));
  for (const [subset, characters, suffix] of [
    ["latin", ascii + french + neighbours, ""],
    ["latin-ext", malian, "-mali"],
  ]) {
    const source = await readFile(join(folder, "files", family.file.replace("%", subset)));
    const font = await subsetFont(source, characters, {
      targetFormat: "woff2",
      variationAxes: family.axes,
      keepFeatures,
    });
    await writeFile(join(target, `${family.name}${suffix}.woff2`), font);
    totalBytes += font.length;
    console.log(`${family.name}${suffix}.woff2`, font.length);
  }
}
console.log("bytes together:", totalBytes);
if (totalBytes > 36_000) throw new Error("The fonts must stay under 36 kB together.");
