import "./home.css";
import type { Listing, ListingCard } from "@azalai/contracts";
import { readListing, readListings, readSellers } from "@/backend/catalogue";
import { Band } from "@/design/band";
import { Cards } from "@/design/card";
import { Ledger } from "@/design/weave";
import { Frame } from "@/features/frame/frame";
import { WaysToTravel } from "@/features/journeys/ways-to-travel";
import { offerOf } from "@/features/product/offer";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { Families } from "./families";
import { readFreshCards } from "./fresh-cards";
import { Hero } from "./hero";
import { InFourNumbers } from "./in-four-numbers";
import { Network } from "./network";
import { Whence } from "./whence";
import { featuredOf, WorkshopStory } from "./workshop-story";

const FRESH_CARDS = 8;

/** The good whose price is laid open: plain, well known, and with every one of the seven parts. */
const EXAMPLE_HANDLE = "housse-de-coussin-touaregue";

/** The shop's door: the caravan, one price laid open, what has just come in, the ways to travel, who makes it, where, and how it comes. */
export async function HomePage({ reader }: { reader: Reader }) {
  const [fresh, everything, sellers, example] = await Promise.all([
    readFreshCards(reader, FRESH_CARDS),
    readListings(reader),
    readSellers(reader.locale),
    readListing(reader.locale, reader.market, EXAMPLE_HANDLE),
  ]);
  const cooperatives = sellers.filter((seller) => seller.kind === "cooperative");
  const featured = featuredOf(cooperatives);
  return (
    <Frame reader={reader} place={{ page: "home" }}>
      <Hero reader={reader} cooperativeCount={cooperatives.length} />
      <Band />
      <InFourNumbers reader={reader} cooperatives={cooperatives} />
      {example ? <OnePrice reader={reader} listing={example} /> : null}
      <Fresh reader={reader} cards={fresh} total={everything.total} />
      <Families reader={reader} families={everything.facets.family} />
      <WaysToTravel reader={reader} />
      {featured ? <WorkshopStory reader={reader} seller={featured} count={cooperatives.length} /> : null}
      <Whence reader={reader} />
      <Network reader={reader} />
    </Frame>
  );
}

function OnePrice({ reader, listing }: { reader: Reader; listing: Listing }) {
  const t = translator(reader.locale);
  const price = offerOf(listing).initial?.price;
  if (!price) return null;
  const place = { page: "product", handle: listing.handle } as const;
  return (
    <section className="wrap strip">
      <div className="head">
        <h2>{t("weave.sevenParts")}</h2>
        <p className="lede">
          {t.rich("home.weaveIntro", {
            price: formatMoney(reader.locale, price.minor, price.currency),
            title: listing.title,
            town: listing.seller.town,
            a: (words) => <a href={addressOf(reader.locale, place)}>{words}</a>,
          })}
        </p>
      </div>
      <Ledger reader={reader} prices={[price]} />
      <p className="after-ledger">
        <a href={addressOf(reader.locale, { page: "money" })}>{t("home.whereMoney")}</a>
      </p>
    </section>
  );
}

function Fresh({ reader, cards, total }: { reader: Reader; cards: ListingCard[]; total: number }) {
  const t = translator(reader.locale);
  return (
    <section className="wrap strip">
      <div className="head">
        <h2>{t("home.fresh")}</h2>
        <a href={addressOf(reader.locale, { page: "shop" })}>{t("home.all", { count: total })}</a>
      </div>
      <Cards reader={reader} cards={cards} heading="h3" />
    </section>
  );
}
