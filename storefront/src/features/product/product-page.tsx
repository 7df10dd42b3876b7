import type { Listing } from "@azalai/contracts";
import { Picture } from "@/design/picture";
import { Ledger, PerPrice, Ratios } from "@/design/weave";
import { SellerFacts } from "@/features/cooperatives/seller-facts";
import { Frame } from "@/features/frame/frame";
import { EVERYTHING } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { BuyPanel } from "./buy-panel";
import { ChoiceStyle, offerOf, type Offer } from "./offer";
import { NotSoldHere } from "./not-sold-here";
import { Sheet } from "./sheet";

interface ProductProps {
  reader: Reader;
  listing: Listing;
}

/** One good: pictures, choice and price, story and facts, where the money goes, who made it. */
export function ProductPage({ reader, listing }: ProductProps) {
  const offer = offerOf(listing);
  return (
    <Frame reader={reader} place={{ page: "product", handle: listing.handle }}>
      <ChoiceStyle offer={offer} />
      <div className="wrap">
        <Crumbs reader={reader} listing={listing} />
        <div className="pair product">
          <Gallery listing={listing} />
          <div className="buy">
            <Name reader={reader} listing={listing} />
            {offer.variants.length > 0 ? (
              <BuyPanel reader={reader} listing={listing} offer={offer} />
            ) : (
              <NotSoldHere reader={reader} listing={listing} />
            )}
          </div>
        </div>
        <section className="strip pair">
          <div className="prose">
            <h2>{listing.subtitle}</h2>
            {listing.story.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
          <Sheet reader={reader} listing={listing} />
        </section>
      </div>
      <Money reader={reader} prices={offer.prices} />
      <Maker reader={reader} listing={listing} />
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
          <a href={shopAddress(reader, { ...EVERYTHING, family: [listing.family.key] })}>{listing.family.label}</a>
        </li>
        <li aria-current="page">{listing.title}</li>
      </ol>
    </nav>
  );
}

function Name({ reader, listing }: ProductProps) {
  const { seller } = listing;
  const maker = <a href={addressOf(reader.locale, { page: "cooperative", handle: seller.handle })}>{seller.name}</a>;
  return (
    <div>
      <h1>{listing.title}</h1>
      <p>{translator(reader.locale).rich("product.by", { town: seller.town, maker: () => maker })}</p>
    </div>
  );
}

function Gallery({ listing }: { listing: Listing }) {
  const [main, ...others] = listing.pictures;
  if (!main) return null;
  return (
    <div className="gallery">
      <Picture picture={main} sizes="(max-width: 60rem) 92vw, 52vw" first transitionName={`p-${listing.handle}`} />
      {others.map((picture) => (
        <Picture key={picture.alt} picture={picture} sizes="(max-width: 60rem) 46vw, 26vw" />
      ))}
    </div>
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
      </div>
      <Ledger reader={reader} prices={prices} />
      <Ratios reader={reader} prices={prices} />
    </section>
  );
}

function Maker({ reader, listing }: ProductProps) {
  const t = translator(reader.locale);
  const { seller } = listing;
  return (
    <section className="sand strip">
      <div className="wrap pair">
        <div className="maker">
          <p className="quiet">
            <b>{seller.name}</b>, {seller.town}
          </p>
          <h2>{seller.tagline}</h2>
          <SellerFacts reader={reader} seller={seller} />
        </div>
        <div className="maker">
          <h3>{t("seller.howWePrice")}</h3>
          <p>{seller.howWePrice}</p>
          <p>
            <a href={addressOf(reader.locale, { page: "cooperative", handle: seller.handle })}>
              {t("product.makerLink")}
            </a>
          </p>
        </div>
      </div>
    </section>
  );
}
