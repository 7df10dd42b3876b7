import type { Locale } from "@azalai/domain";

export interface FeedItem {
  title: string;
  /** Absolute, and its name for ever. */
  url: string;
  /** Plain text. */
  description: string;
  /** ISO 8601. */
  addedAt: string | null;
  picture: { url: string; bytes: number; type: string } | null;
}

export interface Feed {
  title: string;
  description: string;
  locale: Locale;
  /** The page that the feed is of. */
  url: string;
  /** Of the feed itself. */
  feedUrl: string;
  items: FeedItem[];
}

/** RSS 2.0 (https://www.rssboard.org/rss-specification), with the feed's own address as Atom writes it. */
export function writeFeed({ title, description, locale, url, feedUrl, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    "<channel>",
    element("title", title),
    element("link", url),
    element("description", description),
    element("language", locale),
    `<atom:link href="${escaped(feedUrl)}" rel="self" type="application/rss+xml"/>`,
    ...items.flatMap(itemLines),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}

function itemLines({ title, url, description, addedAt, picture }: FeedItem): string[] {
  return [
    "<item>",
    element("title", title),
    element("link", url),
    element("guid", url),
    element("description", description),
    // RSS writes dates as mails do, in English (RFC 822).
    ...(addedAt ? [element("pubDate", new Date(addedAt).toUTCString())] : []),
    ...(picture
      ? [`<enclosure url="${escaped(picture.url)}" length="${picture.bytes}" type="${escaped(picture.type)}"/>`]
      : []),
    "</item>",
  ];
}

const element = (name: string, text: string): string => `<${name}>${escaped(text)}</${name}>`;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? "");
}
