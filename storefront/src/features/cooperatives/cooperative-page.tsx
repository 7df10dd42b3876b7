import type { Seller } from "@azalai/contracts";
import { readListings } from "@/backend/catalogue";
import { Band } from "@/design/band";
import { Cards } from "@/design/card";
import { Picture } from "@/design/picture";
import { Frame } from "@/features/frame/frame";
import { EVERYTHING } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import { formatDate, formatLanguage, formatList } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { sceneOf } from "./scene";
import { SellerFacts } from "./seller-facts";

/** One cooperative or promoter: where, who, how they price, what they make. */
export async function CooperativePage({ reader, seller }: { reader: Reader; seller: Seller }) {
  const t = translator(reader.locale);
  const listings = await readListings({ ...reader, seller: [seller.handle] });
  return (
    <Frame reader={reader} place={{ page: "cooperative", handle: seller.handle }}>
      <section className="workshop deep">
        <img src={sceneOf(seller.region.key)} alt="" width={1600} height={900} fetchPriority="high" />
        <div className="wrap">
          <p className="row small">
            <span className="chip">{seller.kind === "promoter" ? t("seller.promoter") : t("seller.cooperative")}</span>
            {seller.womenLed ? <span className="chip chip-river">{t("seller.womenLed")}</span> : null}
          </p>
          <h1>{seller.name}</h1>
          <p>
            {seller.town} · {seller.craft}
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
          <Certifications reader={reader} seller={seller} />
        </div>
      </div>
      <section className="sand strip">
        <div className="wrap pair">
          <h2>{t("seller.howWePrice")}</h2>
          <p className="prose">{seller.howWePrice}</p>
        </div>
      </section>
      <section className="wrap strip">
        <div className="head">
          <h2>{t("seller.products")}</h2>
          {listings.total > listings.hits.length ? (
            <a href={shopAddress(reader, { ...EVERYTHING, seller: [seller.handle] })}>
              {t("seller.seeAll", { count: listings.total })}
            </a>
          ) : null}
        </div>
        {listings.hits.length > 0 ? (
          <Cards reader={reader} cards={listings.hits} heading="h3" />
        ) : (
          <p className="lede">{t("seller.noProducts", { place: t(`market.in.${reader.market}`) })}</p>
        )}
      </section>
    </Frame>
  );
}

function Certifications({ reader, seller }: { reader: Reader; seller: Seller }) {
  const t = translator(reader.locale);
  if (seller.certifications.length === 0) return null;
  return (
    <div className="small">
      <h3>{t("seller.certifications")}</h3>
      <ul>
        {seller.certifications.map(({ scheme, number, validUntil, url }) => (
          <li key={`${scheme} ${number}`}>
            <a href={url} rel="noopener">
              {scheme}
            </a>
            , {t("seller.validUntil", { number, date: formatDate(reader.locale, validUntil) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
