import type { Listing, ListingCard, ListingPage, Seller } from "@azalai/contracts";
import { readListing, readListings, readSellers } from "@/backend/catalogue";
import { Band } from "@/design/band";
import { ButtonLink } from "@/design/button";
import { Cards } from "@/design/card";
import { Ledger } from "@/design/weave";
import { SellerFacts } from "@/features/cooperatives/seller-facts";
import { sceneOf } from "@/features/cooperatives/scene";
import { Frame } from "@/features/frame/frame";
import { offerOf } from "@/features/product/offer";
import { EVERYTHING } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

const FRESH_CARDS = 8;

/** The good whose price is laid open: plain, well known, and with every one of the seven parts. */
const EXAMPLE_HANDLE = "housse-de-coussin-touaregue";

/** The shop's door: the caravan, one price laid open, what has just come in, and who makes it. */
export async function HomePage({ reader }: { reader: Reader }) {
  const [fresh, everything, sellers, example] = await Promise.all([
    readListings({ ...reader, sort: "newest", inStock: true }),
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
      {example ? <OnePrice reader={reader} listing={example} /> : null}
      <Fresh reader={reader} cards={fresh.hits.slice(0, FRESH_CARDS)} total={everything.total} />
      <Families reader={reader} families={everything.facets.family} />
      {featured ? <Featured reader={reader} seller={featured} /> : null}
    </Frame>
  );
}

/** Whom the door shows: the largest cooperative that women lead. */
function featuredOf(cooperatives: Seller[]): Seller | undefined {
  const ledByWomen = cooperatives.filter((seller) => seller.womenLed);
  return ledByWomen.reduce<Seller | undefined>(
    (best, seller) => ((seller.members ?? 0) > (best?.members ?? -1) ? seller : best),
    undefined,
  );
}

function Hero({ reader, cooperativeCount }: { reader: Reader; cooperativeCount: number }) {
  const t = translator(reader.locale);
  return (
    <section className="hero indigo">
      <img src="/scenes/azalai.svg" alt="" width={1600} height={900} fetchPriority="high" />
      <div className="wrap">
        <h1>{t("home.h1")}</h1>
        <p>{t("home.lede", { count: cooperativeCount })}</p>
        <div className="row">
          <ButtonLink tone="gold" href={addressOf(reader.locale, { page: "shop" })}>
            {t("home.enter")}
          </ButtonLink>
          <ButtonLink tone="plain" href={addressOf(reader.locale, { page: "cooperatives" })}>
            {t("home.meet")}
          </ButtonLink>
        </div>
      </div>
    </section>
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

function Families({ reader, families }: { reader: Reader; families: ListingPage["facets"]["family"] }) {
  const t = translator(reader.locale);
  return (
    <section className="strip indigo">
      <div className="wrap">
        <div className="head">
          <h2>{t("home.families")}</h2>
          <p className="lede">{t("home.familiesIntro")}</p>
        </div>
        <ul className="families">
          {families
            .filter(({ count }) => count > 0)
            .map(({ key, label, count }) => (
              <li key={key}>
                <a className="display" href={shopAddress(reader, { ...EVERYTHING, family: [key] })}>
                  {label}
                </a>
                <span className="quiet">{t("shop.count", { count })}</span>
              </li>
            ))}
        </ul>
      </div>
    </section>
  );
}

function Featured({ reader, seller }: { reader: Reader; seller: Seller }) {
  const t = translator(reader.locale);
  return (
    <section className="feature sand">
      <img src={sceneOf(seller.region.key)} alt="" width={1600} height={900} loading="lazy" />
      <div>
        <p className="quiet">
          <b>{seller.name}</b>, {seller.town}
        </p>
        <h2>{seller.tagline}</h2>
        <p>{seller.howWePrice}</p>
        <SellerFacts reader={reader} seller={seller} />
        <p>
          <a href={addressOf(reader.locale, { page: "cooperative", handle: seller.handle })}>
            {t("home.enterWorkshop")}
          </a>
        </p>
      </div>
    </section>
  );
}
