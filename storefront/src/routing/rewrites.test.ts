import { LOCALES } from "@azalai/domain";
import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { expect, it } from "vitest";
import { PAGES, addressOf, type Place } from "./addresses";
import { compressedRewrites, publicRewrites } from "./rewrites";

const marketRule = publicRewrites().at(-1);
const isPage = getPathMatch(marketRule?.source ?? "", { strict: true });

const targetsOf = (path: string) =>
  publicRewrites()
    .filter(({ source }) => getPathMatch(source, { strict: true })(path))
    .map(({ destination }) => destination);

const places: Place[] = [
  { page: "home" },
  { page: "product", handle: "pouf" },
  { page: "cooperatives" },
  { page: "cooperative", handle: "tin-azref" },
  { page: "cart" },
  { page: "checkout" },
  { page: "checkoutReturn" },
  { page: "thanks", token: "abc" },
  { page: "track", token: "abc" },
];

it.each(places)("gives the market to $page in both languages", (place) => {
  for (const locale of LOCALES) expect(isPage(addressOf(locale, place)), addressOf(locale, place)).toBeTruthy();
});

it("shows no page for a path named in the other language", () => {
  expect(targetsOf("/en/boutique")).toContain("/:locale/no-such-page");
  for (const page of Object.values(PAGES).filter(({ fr, en }) => fr !== en)) {
    expect(isPage(`/fr/${page.en}`), page.en).toBe(false);
    expect(isPage(`/en/${page.fr}/x`), page.fr).toBe(false);
  }
  expect(isPage("/fr/shops")).toBeTruthy();
});

it.each(["/fr/produits/%E0%A4%A", "/en/products/%FF", "/fr/%", "/fr/produits/%C0%AF", "/en/shop/%ED%A0%80"])(
  "shows no page for a path that cannot be decoded: %s",
  (path) => {
    expect(() => decodeURIComponent(path)).toThrow(URIError);
    expect(targetsOf(path)).toContain("/:locale/no-such-page");
  },
);

it("takes what can be decoded for what it says", () => {
  for (const text of ["é", "€", "𝄞", "100%", "a b"]) {
    expect(targetsOf(`/fr/produits/${encodeURIComponent(text)}`), text).not.toContain("/:locale/no-such-page");
  }
});

it("parts the catalogue by whether something is asked", () => {
  const [static_, asked] = publicRewrites().filter(
    ({ source }) => getPathMatch(source, { strict: true })("/en/shop") && source.includes("shop$"),
  );
  expect([static_?.destination, asked?.destination]).toEqual(["/:locale/catalogue", "/:locale/search"]);
  expect(static_?.missing?.map(({ key }) => key)).toContain("priceMin");
});

it.each([
  ["/_next/static/chunks/0cz1d0mv5g_q7.js", "gzip, deflate, br, zstd", true],
  ["/_next/static/chunks/20zjv4dk-wf0b.css", "br", true],
  ["/_next/static/chunks/0cz1d0mv5g_q7.js", "gzip, deflate", false],
  ["/_next/static/chunks/../../../package.js", "br", false],
  ["/_next/static/media/text.woff2", "br", false],
])("asked for %s by a browser that reads %s, answers in Brotli: %s", (path, encodings, isCompressed) => {
  const found = compressedRewrites().some(
    ({ source, has = [] }) =>
      getPathMatch(source, { strict: true })(path) !== false &&
      has.every(({ value = "" }) => new RegExp(`^${value}$`).test(encodings)),
  );
  expect(found).toBe(isCompressed);
});
