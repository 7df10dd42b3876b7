import type { Listing, Seller } from "@azalai/contracts";
import { Picture } from "@/design/picture";
import { Certifications } from "@/features/cooperatives/certifications";
import { SellerFacts } from "@/features/cooperatives/seller-facts";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

interface MakerProps {
  reader: Reader;
  listing: Listing;
  /** All that is known of its seller; null where it sells no more. */
  seller: Seller | null;
}

/** Who made it: emblem, line, people, how the price is decided, and the certificates that are valid today. */
export function Maker({ reader, listing, seller }: MakerProps) {
  const { locale } = reader;
  const t = translator(locale);
  const maker = seller ?? listing.seller;
  return (
    <section className="sand strip">
      <div className="wrap pair">
        <div className="maker">
          <div className="maker-head">
            {seller ? (
              <Picture
                picture={seller.emblem}
                sizes="(max-width: 60rem) 6rem, 11rem"
                decorative
                transitionName={`s-${seller.handle}`}
              />
            ) : null}
            <div>
              <p className="quiet">{t("product.makerTitle")}</p>
              <h2>{maker.name}</h2>
              <p className="quiet">{seller ? `${maker.town} · ${seller.craft}` : maker.town}</p>
            </div>
          </div>
          <p className="maker-line display">{maker.tagline}</p>
          <SellerFacts reader={reader} seller={maker} />
        </div>
        <div className="maker">
          <h3>{t("seller.howWePrice")}</h3>
          <p>{maker.howWePrice}</p>
          <Certifications reader={reader} certifications={seller?.certifications ?? []} />
          <p>
            <a href={addressOf(locale, { page: "cooperative", handle: maker.handle })}>{t("product.makerLink")}</a>
          </p>
        </div>
      </div>
    </section>
  );
}
