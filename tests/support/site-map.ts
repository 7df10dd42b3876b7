import type { Locale } from "@azalai/domain";
import { PAGES } from "../../storefront/src/routing/addresses.js";
import { stackUnderTest } from "./stack-under-test.js";

export type PageKind = keyof typeof PAGES;

/** A page of the shop; `path` begins with the language. */
export interface SitePage {
  kind: PageKind;
  locale: Locale;
  path: string;
}

/** What lies at and under these belongs to one reader, and no sitemap may name it. */
const PRIVATE_ROOTS = ["cart", "checkout", "thanks", "track", "account"] as const;
/** The page that shows the pieces of the design, and the form for one order: no stranger is told of them. */
const UNLISTED: readonly PageKind[] = ["atelier", "withdrawalOf"];
const WITH_HANDLE: readonly PageKind[] = [
  "product",
  "cooperative",
  "journey",
  "region",
  "thanks",
  "track",
  "withdrawalOf",
  "accountAddress",
];

/** Every page that anybody may open, as the shop itself tells robots. */
export async function publicPages(): Promise<SitePage[]> {
  const { storefrontUrl } = stackUnderTest();
  const response = await fetch(new URL("/sitemap.xml", storefrontUrl));
  if (!response.ok) throw new Error(`the sitemap answered ${response.status}`);
  const urls = [...(await response.text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? ""));
  const foreign = urls.filter(({ origin }) => origin !== new URL(storefrontUrl).origin);
  if (foreign.length > 0) throw new Error(`the sitemap names pages of others: ${foreign.join(", ")}`);
  return urls.map(({ pathname }) => pageOf(pathname));
}

/** The page at a path: `/fr/produits/pouf` is a good in French. Throws where the shop names no such page. */
export function pageOf(path: string): SitePage {
  const [, language = "", name = "", ...rest] = path.split("/");
  const locale: Locale = language === "en" ? "en" : "fr";
  const named = [name, ...rest].join("/");
  const exact = kinds().find((kind) => !hasHandle(kind) && PAGES[kind][locale] === named);
  const kind = exact ?? kinds().find((one) => hasHandle(one) && PAGES[one][locale] === name && rest.length === 1);
  if (!kind || (language !== "fr" && language !== "en")) throw new Error(`no page of the shop is at ${path}`);
  return { kind, locale, path };
}

/** The path of a kind that has a single page. */
export const pathOf = (locale: Locale, kind: PageKind): string =>
  `/${locale}/${PAGES[kind][locale]}`.replace(/\/$/, "");

const kinds = (): PageKind[] => Object.keys(PAGES).filter((kind): kind is PageKind => kind in PAGES);

const hasHandle = (kind: PageKind): boolean => WITH_HANDLE.includes(kind);

/** Pages of the account, each at its one address. */
export const accountKinds = (): PageKind[] =>
  kinds().filter((kind) => /^compte(\/|$)/.test(PAGES[kind].fr) && !hasHandle(kind));

/** Kinds of page that the sitemap must know. */
export const publicKinds = (): PageKind[] => kinds().filter((kind) => !isPrivate(kind) && !UNLISTED.includes(kind));

const isPrivate = (kind: PageKind): boolean =>
  PRIVATE_ROOTS.some((root) => `${PAGES[kind].fr}/`.startsWith(`${PAGES[root].fr}/`));
