import { LOCALES } from "@azalai/domain";
import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { expect, it } from "vitest";
import { PAGES, addressOf, type Place } from "./addresses";
import { publicRewrites } from "./rewrites";

const marketRule = publicRewrites().at(-1);
const isPage = getPathMatch(marketRule?.source ?? "", { strict: true });

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

it("leaves a path named in the other language as it is", () => {
  for (const page of Object.values(PAGES).filter(({ fr, en }) => fr !== en)) {
    expect(isPage(`/fr/${page.en}`), page.en).toBe(false);
    expect(isPage(`/en/${page.fr}/x`), page.fr).toBe(false);
  }
  expect(isPage("/fr/shops")).toBeTruthy();
});

it("parts the catalogue by whether something is asked", () => {
  const [static_, asked] = publicRewrites().filter(
    ({ source }) => getPathMatch(source, { strict: true })("/en/shop") && source.includes("shop$"),
  );
  expect([static_?.destination, asked?.destination]).toEqual(["/:locale/catalogue", "/:locale/search"]);
  expect(static_?.missing?.map(({ key }) => key)).toContain("priceMin");
});
