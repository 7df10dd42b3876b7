import { expect, it } from "vitest";
import { writeFeed } from "./write-feed";

const EMPTY = {
  title: "Azalaï",
  description: "Les nouveautés",
  locale: "fr",
  url: "https://azalai.example/fr",
  feedUrl: "https://azalai.example/fr/nouveautes.xml",
} as const;

it("writes a good with its day and picture", () => {
  const feed = writeFeed({
    ...EMPTY,
    items: [
      {
        title: "Sel & dattes <3",
        url: "https://azalai.example/fr/produits/sel",
        description: 'Un « bloc » "scié"',
        addedAt: "2026-11-25T17:30:48.969Z",
        picture: { url: "https://azalai.example/media/sel.jpg", bytes: 51_152, type: "image/jpeg" },
      },
    ],
  });
  expect(feed).toContain("<title>Sel &amp; dattes &lt;3</title>");
  expect(feed).toContain("<description>Un « bloc » &quot;scié&quot;</description>");
  expect(feed).toContain("<pubDate>Wed, 25 Nov 2026 17:30:48 GMT</pubDate>");
  expect(feed).toContain('<enclosure url="https://azalai.example/media/sel.jpg" length="51152" type="image/jpeg"/>');
});

it("is a feed without goods too, and leaves out what is not known", () => {
  const item = { title: "Sel", url: "https://azalai.example/fr/produits/sel", description: "Sel", addedAt: null };
  expect(writeFeed({ ...EMPTY, items: [] })).not.toContain("<item>");
  expect(writeFeed({ ...EMPTY, items: [{ ...item, picture: null }] })).not.toMatch(/pubDate|enclosure/);
});
