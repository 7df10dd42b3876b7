import { PAGES, SHOP_QUERY_KEYS } from "./addresses";

type Condition = { type: "cookie" | "query" | "header"; key: string; value?: string };
type Rewrite = { source: string; destination: string; has?: Condition[]; missing?: Condition[] };
type Language = "fr" | "en";

/** The first names of a language's paths that are none of the other's. */
function ownNames(language: Language, other: Language): string[] {
  const foreign = new Set<string>(Object.values(PAGES).map((page) => page[other]));
  const own = Object.values(PAGES).map((page) => page[language]);
  return own.filter((name) => name !== "" && !name.includes("/") && !foreign.has(name));
}

const begins = (names: readonly string[]) => `/(?:${names.join("|")})(?:/|$)`;

const OTHER_MARKET: Condition = { type: "cookie", key: "market", value: "(?<market>ca|ml)" };

/**
 * From public addresses to the routes under `app/[locale]/[market]`. Next tries every rule on every request, so they are
 * few: the catalogue is parted by whether something is asked, then the market of the cookie goes into the path. A path
 * named in the other language is left as it is, and is no page.
 */
export function publicRewrites(): Rewrite[] {
  const shop = `/:locale(fr(?=/${PAGES.shop.fr}$)|en(?=/${PAGES.shop.en}$))/:name`;
  const anyPage = `/:locale(fr(?!${begins(ownNames("en", "fr"))})|en(?!${begins(ownNames("fr", "en"))}))/:path*`;
  return [
    {
      source: "/:path*",
      has: [{ type: "header", key: "content-length", value: "[1-9]\\d{6,}" }],
      destination: "/api/too-large",
    },
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
