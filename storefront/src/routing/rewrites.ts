import { PAGES, SHOP_QUERY_KEYS } from "./addresses";

type Condition = { type: "cookie" | "query" | "header"; key: string; value?: string };
type Rewrite = { source: string; destination: string; has?: Condition[]; missing?: Condition[] };
type Language = "fr" | "en";

/** The first names of a language's paths that are none of the other's. */
function ownNames(language: Language, other: Language): string[] {
  const foreign = new Set<string>(Object.values(PAGES).map((page) => page[other]));
  const own = Object.values(PAGES).map((page): string => page[language]);
  return [...new Set(own)].filter((name) => name !== "" && !name.includes("/") && !foreign.has(name));
}

const begins = (names: readonly string[]) => `/(?:${names.join("|")})(?:/|$)`;

const UTF8 = (() => {
  const [hex, tail] = ["[\\da-fA-F]", "%[89abAB][\\da-fA-F]"];
  const two = `(?:[cC][2-9a-fA-F]|[dD]${hex})${tail}`;
  const three = `(?:[eE]0%[aAbB]${hex}|[eE][dD]%[89]${hex}|[eE][1-9a-cA-CefEF]${tail})${tail}`;
  const four = `(?:[fF]0%[9aAbB]${hex}|[fF][1-3]${tail}|[fF]4%8${hex})${tail}${tail}`;
  return `%(?:[0-7]${hex}|${two}|${three}|${four})`;
})();

/** A path that holds a percent sign which begins no character (RFC 3629): Next fails to decode it, and answers 500. */
const UNREADABLE = `[^%]*(?:${UTF8}[^%]*)*(?!${UTF8})%.*`;

const OTHER_MARKET: Condition = { type: "cookie", key: "market", value: "(?<market>ca|ml)" };

/**
 * From public addresses to the routes under `app/[locale]/[market]`. Next tries every rule on every request, so they are
 * few: the catalogue is parted by whether something is asked, then the market of the cookie goes into the path. A path
 * named in the other language, and one that cannot be decoded, is no page.
 */
export function publicRewrites(): Rewrite[] {
  const shop = `/:locale(fr(?=/${PAGES.shop.fr}$)|en(?=/${PAGES.shop.en}$))/:name`;
  const foreignPage = `/:locale(fr(?=${begins(ownNames("en", "fr"))})|en(?=${begins(ownNames("fr", "en"))}))/:path*`;
  const anyPage = `/:locale(fr(?!${begins(ownNames("en", "fr"))})|en(?!${begins(ownNames("fr", "en"))}))/:path*`;
  return [
    {
      source: "/:path*",
      has: [{ type: "header", key: "content-length", value: "[1-9]\\d{6,}" }],
      destination: "/api/too-large",
    },
    { source: `/:locale(fr|en)/:path(${UNREADABLE})`, destination: "/:locale/no-such-page" },
    { source: foreignPage, destination: "/:locale/no-such-page" },
    {
      source: shop,
      missing: SHOP_QUERY_KEYS.map((key) => ({ type: "query", key })),
      destination: "/:locale/catalogue",
    },
    { source: shop, destination: "/:locale/search" },
    { source: anyPage, has: [OTHER_MARKET], destination: "/:locale/:market/:path*" },
    { source: anyPage, missing: [OTHER_MARKET], destination: "/:locale/eu/:path*" },
  ];
}

/** What no route answers: a page that says so, in the reader's language. */
export function lostRewrites(): Rewrite[] {
  return [{ source: "/:locale(fr|en)/:market(eu|ca|ml)/:path*", destination: "/:locale/:market/no-such-page" }];
}

/** Scripts and style sheets, as asked by a browser that reads Brotli. */
export const COMPRESSED_ASSETS = {
  source: "/_next/static/chunks/:file([\\w.~-]+\\.(?:js|css))",
  has: [{ type: "header", key: "accept-encoding", value: ".*\\bbr\\b.*" } satisfies Condition],
};

/**
 * Such files in Brotli, which makes them an eighth smaller than gzip, the only compression that Next has of its own. For a
 * built shop: see `api/compressed`.
 */
export function compressedRewrites(): Rewrite[] {
  return [{ ...COMPRESSED_ASSETS, destination: "/api/compressed/:file" }];
}
