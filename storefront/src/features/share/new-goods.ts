import "server-only";
import type { Listing, ListingCard } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { readListing, readListings } from "@/backend/catalogue";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { absoluteUrl } from "@/routing/absolute-url";
import { addressOf } from "@/routing/addresses";
import { sizeOfPicture } from "./picture-size";
import { writeFeed, type FeedItem } from "./write-feed";

/** The feed of the goods that came last into a market, the newest first, as RSS 2.0. `address` is the feed's own path. */
export async function newGoodsFeed(reader: Reader, address: string): Promise<string> {
  const { locale } = reader;
  const t = translator(locale);
  const { hits } = await readListings({ ...reader, sort: "newest" });
  const items = await Promise.all(hits.map((card) => itemOf(reader, card)));
  return writeFeed({
    title: t("share.feed.title"),
    description: t("share.feed.description"),
    locale,
    url: absoluteUrl(addressOf(locale, { page: "home" })),
    feedUrl: absoluteUrl(address),
    items: items.filter((item) => item !== null),
  });
}

async function itemOf(reader: Reader, card: ListingCard): Promise<FeedItem | null> {
  const listing = await readListing(reader.locale, reader.market, card.handle);
  if (!listing) return null;
  return {
    title: card.title,
    url: absoluteUrl(addressOf(reader.locale, { page: "product", handle: card.handle })),
    addedAt: card.addedAt,
    description: descriptionOf(reader.locale, listing, card),
    picture: await pictureOf(listing),
  };
}

function descriptionOf(locale: Locale, listing: Listing, { price }: ListingCard): string {
  return translator(locale)("share.feed.item", {
    subtitle: listing.subtitle,
    seller: listing.seller.name,
    town: listing.seller.town,
    price: formatMoney(locale, price.minor, price.currency),
  });
}

async function pictureOf({ pictures }: Listing): Promise<FeedItem["picture"]> {
  const share = pictures[0]?.share;
  const bytes = share ? await sizeOfPicture(share) : null;
  return share && bytes !== null ? { url: absoluteUrl(share), bytes, type: "image/jpeg" } : null;
}
