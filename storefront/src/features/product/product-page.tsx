import "@/design/details.css";
import "./product.css";
import type { Listing } from "@azalai/contracts";
import { readSeller } from "@/backend/catalogue";
import { Cards } from "@/design/card";
import { Ledger, PerPrice, Ratios } from "@/design/weave";
import { Frame } from "@/features/frame/frame";
import { EVERYTHING } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { BuyBar } from "./buy-bar";
import { BuyPanel } from "./buy-panel";
import { Facts } from "./facts";
import { Gallery } from "./gallery";
import { Maker } from "./maker";
import { NotSoldHere } from "./not-sold-here";
import { ChoiceStyle, offerOf, type Offer } from "./offer";
import { openStory } from "./opening";
import { readRelated } from "./related";

/** From so many characters on a title is set smaller. */
const LONG_TITLE = 40;

interface ProductProps {
  reader: Reader;
  listing: Listing;
}

/** One good: pictures, choice and price, story and facts, where the money goes, who made it, and what comes close. */
export async function ProductPage({ reader, listing }: ProductProps) {
  const offer = offerOf(listing);
  const [seller, related] = await Promise.all([
    readSeller(reader.locale, listing.seller.handle),
    readRelated(reader, listing),
  ]);
  return (
    <Frame reader={reader} place={{ page: "product", handle: listing.handle }}>
      <ChoiceStyle offer={offer} />
      <div className="wrap">
        <Crumbs reader={reader} listing={listing} />
        <div className="pair product">
          <Gallery reader={reader} listing={listing} />
          <div className="buy">
            <Name reader={reader} listing={listing} />
            {offer.variants.length > 0 ? (
              <BuyPanel reader={reader} listing={listing} offer={offer} />
            ) : (
              <NotSoldHere reader={reader} listing={listing} />
            )}
          </div>
        </div>
      </div>
      <div className="beyond">
        <Story reader={reader} listing={listing} />
        <Money reader={reader} prices={offer.prices} />
        <Maker reader={reader} listing={listing} seller={seller} />
        <Related reader={reader} listing={listing} cards={related} />
        <BuyBar reader={reader} offer={offer} />
      </div>
    </Frame>
  );
}

function Crumbs({ reader, listing }: ProductProps) {
  const t = translator(reader.locale);
  return (
    <nav className="crumbs" aria-label={t("product.crumbs")}>
      <ol>
        <li>
          <a href={addressOf(reader.locale, { page: "shop" })}>{t("shell.shop")}</a>
        </li>
        <li>
          <a href={familyAddress(reader, listing)}>{listing.family.label}</a>
        </li>
        <li aria-current="page">{listing.title}</li>
      </ol>
    </nav>
  );
}

function familyAddress(reader: Reader, { family }: Listing): string {
  return shopAddress(reader, { ...EVERYTHING, family: [family.key] });
}

function Name({ reader, listing }: ProductProps) {
  const { seller } = listing;
  const maker = <a href={addressOf(reader.locale, { page: "cooperative", handle: seller.handle })}>{seller.name}</a>;
  return (
    <div>
      <h1 className={listing.title.length > LONG_TITLE ? "long-title" : undefined}>{listing.title}</h1>
      <p className="subtitle">{listing.subtitle}</p>
      <p>{translator(reader.locale).rich("product.by", { town: seller.town, maker: () => maker })}</p>
    </div>
  );
}

function Story({ reader, listing }: ProductProps) {
  const { title, paragraphs } = openStory(reader.locale, listing.story, listing.subtitle);
  return (
    <section className="wrap strip pair">
      <div className="prose">
        <h2>{title}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <Facts reader={reader} listing={listing} />
    </section>
  );
}

/** Where the money goes, for each price that the choice can lead to. */
function Money({ reader, prices }: { reader: Reader; prices: Offer["prices"] }) {
  const t = translator(reader.locale);
  if (prices.length === 0) return null;
  return (
    <section className="wrap strip money" id="weave">
      <div className="head">
        <h2>
          <PerPrice prices={prices}>
            {(price) => t("weave.whereGoes", { price: formatMoney(reader.locale, price.minor, price.currency) })}
          </PerPrice>
        </h2>
        <a href={addressOf(reader.locale, { page: "money" })}>{t("product.moneyLink")}</a>
      </div>
      <Ledger reader={reader} prices={prices} />
      <Ratios reader={reader} prices={prices} />
    </section>
  );
}

interface RelatedProps extends ProductProps {
  cards: Awaited<ReturnType<typeof readRelated>>;
}

function Related({ reader, listing, cards }: RelatedProps) {
  const t = translator(reader.locale);
  if (cards.length === 0) return null;
  return (
    <section className="wrap strip" id="related">
      <div className="head">
        <h2>{t("product.related")}</h2>
        <a href={familyAddress(reader, listing)}>{t("product.relatedAll", { family: listing.family.label })}</a>
      </div>
      <Cards reader={reader} cards={cards} heading="h3" />
    </section>
  );
}
