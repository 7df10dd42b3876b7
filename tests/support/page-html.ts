import { type HTMLElement, NodeType, parse } from "node-html-parser";
import { stackUnderTest } from "./stack-under-test.js";

/** A page as it came over the wire. */
export interface PageHtml {
  path: string;
  status: number;
  html: string;
  root: HTMLElement;
}

/** Asks for a page as somebody without cookies, following redirects. */
export async function readPage(path: string): Promise<PageHtml> {
  // A connection for each: one kept open is closed by the shop while this process is busy with what it read.
  const response = await fetch(new URL(path, stackUnderTest().storefrontUrl), { headers: { connection: "close" } });
  return pageOfHtml(path, response.status, await response.text());
}

/** A page that was read otherwise: a browser's, as it stands there now. */
export const pageOfHtml = (path: string, status: number, html: string): PageHtml => ({
  path,
  status,
  html,
  root: parse(html),
});

const firstOf = (root: HTMLElement, selector: string, attribute: string): string | undefined =>
  root.querySelector(selector)?.getAttribute(attribute);

/** What the head of a page says; what is not there is undefined. */
export function headOf({ root }: PageHtml) {
  return {
    lang: firstOf(root, "html", "lang"),
    title: root.querySelector("title")?.text,
    description: firstOf(root, 'meta[name="description"]', "content"),
    robots: firstOf(root, 'meta[name="robots"]', "content"),
    canonical: firstOf(root, 'link[rel="canonical"]', "href"),
    alternates: Object.fromEntries(
      root
        .querySelectorAll('link[rel="alternate"][hreflang]')
        .map((link) => [link.getAttribute("hreflang") ?? "", link.getAttribute("href") ?? ""]),
    ),
    feed: firstOf(root, 'link[type="application/rss+xml"]', "href"),
    manifest: firstOf(root, 'link[rel="manifest"]', "href"),
    property: (name: string) => firstOf(root, `meta[property="${name}"]`, "content"),
    named: (name: string) => firstOf(root, `meta[name="${name}"]`, "content"),
  };
}

/** What the page tells programs about itself, parsed. Throws where it is not JSON. */
export const structuredDataOf = ({ root }: PageHtml): unknown[] =>
  root.querySelectorAll('script[type="application/ld+json"]').map((script): unknown => JSON.parse(script.rawText));

/** The addresses of the shop that the page leads to or is made of, as paths with their fragments. */
export function addressesIn({ path, root }: PageHtml): string[] {
  const { storefrontUrl } = stackUnderTest();
  const written = [
    ...attributesOf(root, "a[href], link[href], area[href]", "href"),
    // What follows # in a picture's address is a part of the picture.
    ...attributesOf(root, "img[src], script[src], source[src]", "src").map((address) => address.split("#")[0] ?? ""),
    ...attributesOf(root, "img[srcset], source[srcset]", "srcset").flatMap((set) =>
      set.split(",").map((candidate) => candidate.trim().split(/\s+/)[0] ?? ""),
    ),
    ...attributesOf(root, 'meta[property="og:image"], meta[name="twitter:image"]', "content"),
  ];
  return written
    .map((address) => new URL(address, new URL(path, storefrontUrl)))
    .filter(({ origin }) => origin === new URL(storefrontUrl).origin)
    .map(({ pathname, search, hash }) => pathname + search + hash);
}

const attributesOf = (root: HTMLElement, selector: string, attribute: string): string[] =>
  root.querySelectorAll(selector).flatMap((element) => element.getAttribute(attribute) ?? []);

const SILENT = new Set(["SCRIPT", "STYLE", "TEMPLATE"]);
const SPOKEN_ATTRIBUTES = ["alt", "aria-label", "placeholder", "title"];

/** Everything that a reader of the page's own language sees or hears, piece by piece, its head included. */
export function textsOf(page: PageHtml): string[] {
  const { title, description, lang, property } = headOf(page);
  const head = [title, description, property("og:title"), property("og:description"), property("og:image:alt")];
  const body = page.root.querySelector("body");
  return [...head.map((text) => text ?? ""), ...(body ? textsIn(body, lang) : [])]
    .map((text) => text.replace(/\s+/g, (space) => (space === "\u202f" || space === "\u00a0" ? space : " ")).trim())
    .filter((text) => text !== "");
}

function textsIn(element: HTMLElement, lang: string | undefined): string[] {
  const ownLang = element.getAttribute("lang");
  if (SILENT.has(element.tagName) || (ownLang && ownLang !== lang)) return [];
  const spoken = SPOKEN_ATTRIBUTES.flatMap((name) => element.getAttribute(name) ?? []);
  return [
    ...spoken,
    ...element.childNodes.flatMap((child) => {
      if (child.nodeType === NodeType.TEXT_NODE) return [child.text];
      return isElement(child) ? textsIn(child, lang) : [];
    }),
  ];
}

const isElement = (node: HTMLElement["childNodes"][number]): node is HTMLElement =>
  node.nodeType === NodeType.ELEMENT_NODE;
