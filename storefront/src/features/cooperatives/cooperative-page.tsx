import "./cooperatives.css";
import type { Seller } from "@azalai/contracts";
import { readListings } from "@/backend/catalogue";
import { readTerritory } from "@/backend/territories";
import { readJourneys } from "@/backend/travel";
import { Band } from "@/design/band";
import { Cards } from "@/design/card";
import { Chip } from "@/design/chip";
import { Picture } from "@/design/picture";
import { Frame } from "@/features/frame/frame";
import { JourneyCards } from "@/features/journeys/journey-cards";
import { NorthMap } from "@/features/map/north-map";
import { EVERYTHING } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import { formatLanguage, formatList } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { Certifications } from "./certifications";
import { PricesPaid } from "./prices-paid";
import { sceneOf } from "./scene";
import { SellerFacts } from "./seller-facts";

interface SellerProps {
  reader: Reader;
  seller: Seller;
}

/** One cooperative or promoter: where, who, how they price, what they make or where they lead. */
export function CooperativePage({ reader, seller }: SellerProps) {
  const t = translator(reader.locale);
  return (
    <Frame reader={reader} place={{ page: "cooperative", handle: seller.handle }}>
      <section className="workshop deep">
        <img src={sceneOf(seller.region.key)} alt="" width={1600} height={900} fetchPriority="high" />
        <div className="wrap">
          <p className="row small">
            <Chip>{seller.kind === "promoter" ? t("seller.promoter") : t("seller.cooperative")}</Chip>
            {seller.womenLed ? <Chip tone="river">{t("seller.womenLed")}</Chip> : null}
          </p>
          <h1>{seller.name}</h1>
          <p>
            <a href={addressOf(reader.locale, { page: "region", handle: seller.region.key })}>{seller.town}</a> ·{" "}
            {seller.craft}
          </p>
        </div>
      </section>
      <Band thin />
      <div className="wrap strip pair">
        <div className="prose">
          <h2>{seller.tagline}</h2>
          {seller.story.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <Side reader={reader} seller={seller} />
      </div>
      {seller.kind === "promoter" ? (
        <Journeys reader={reader} seller={seller} />
      ) : (
        <Workshop reader={reader} seller={seller} />
      )}
    </Frame>
  );
}

async function Side({ reader, seller }: SellerProps) {
  const t = translator(reader.locale);
  const territory = await readTerritory(reader.locale, seller.region.key);
  const placeKey = territory?.sellers.find(({ handle }) => handle === seller.handle)?.placeKey;
  return (
    <div className="workshop-side">
      <div className="emblem">
        <Picture picture={seller.emblem} sizes="10rem" transitionName={`s-${seller.handle}`} />
      </div>
      <SellerFacts reader={reader} seller={seller} />
      {seller.languages.length > 0 ? (
        <p className="small quiet">
          {t("seller.languages")}{" "}
          {formatList(
            reader.locale,
            seller.languages.map((language) => formatLanguage(reader.locale, language)),
          )}
          .
        </p>
      ) : null}
      <Certifications reader={reader} certifications={seller.certifications} />
      <NorthMap reader={reader} size="locator" focus={{ territoryKey: seller.region.key, placeKey }} />
    </div>
  );
}

/** How the price is decided, what it comes to for each good, and the goods. */
async function Workshop({ reader, seller }: SellerProps) {
  const t = translator(reader.locale);
  const { hits, total } = await readListings({ ...reader, seller: [seller.handle] });
  return (
    <>
      <section className="sand strip">
        <div className="wrap pair">
          <div className="workshop-part">
            <h2>{t("seller.pricesPaid")}</h2>
            <p className="prose">{t("seller.pricesPaidLede")}</p>
            {hits.length > 0 ? <PricesPaid reader={reader} cards={hits} /> : null}
          </div>
          <div className="workshop-part">
            <h3>{t("seller.howWePrice")}</h3>
            <p>{seller.howWePrice}</p>
            <p>
              <a href={addressOf(reader.locale, { page: "money" })}>{t("seller.whereMoneyGoes")}</a>
            </p>
          </div>
        </div>
      </section>
      <section className="wrap strip">
        <div className="head">
          <h2>{t("seller.products")}</h2>
          {total > hits.length ? (
            <a href={shopAddress(reader, { ...EVERYTHING, seller: [seller.handle] })}>
              {t("seller.seeAll", { count: total })}
            </a>
          ) : null}
        </div>
        {hits.length > 0 ? (
          <Cards reader={reader} cards={hits} heading="h3" />
        ) : (
          <p className="lede">{t("seller.noProducts", { place: t(`market.in.${reader.market}`) })}</p>
        )}
      </section>
    </>
  );
}

/** Where a promoter leads, and how its price is decided. */
async function Journeys({ reader, seller }: SellerProps) {
  const t = translator(reader.locale);
  const all = await readJourneys(reader.locale, reader.market);
  const journeys = all.filter(({ promoter }) => promoter.handle === seller.handle);
  return (
    <>
      <section className="sand strip">
        <div className="wrap pair">
          <h2>{t("seller.howWePrice")}</h2>
          <p className="prose">{seller.howWePrice}</p>
        </div>
      </section>
      {journeys.length > 0 ? (
        <section className="wrap strip">
          <div className="head">
            <h2>{t("seller.journeys")}</h2>
            <p className="lede">{t("seller.journeysLede")}</p>
          </div>
          <JourneyCards reader={reader} journeys={journeys} heading="h3" />
        </section>
      ) : null}
    </>
  );
}
