import "./cooperatives.css";
import type { Seller } from "@azalai/contracts";
import { readSellers } from "@/backend/catalogue";
import { Picture } from "@/design/picture";
import { Frame } from "@/features/frame/frame";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { SellerFacts } from "./seller-facts";

/** All who sell, each with its emblem, its people and its line. */
export async function CooperativesPage({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  const sellers = await readSellers(reader.locale);
  const cooperatives = sellers.filter((seller) => seller.kind === "cooperative");
  const promoters = sellers.filter((seller) => seller.kind === "promoter");
  return (
    <Frame reader={reader} place={{ page: "cooperatives" }}>
      <div className="wrap strip">
        <div className="head">
          <h1>{t("seller.indexTitle")}</h1>
          <p className="lede">
            {t("seller.indexLede", { cooperatives: cooperatives.length, promoters: promoters.length })}
          </p>
        </div>
        <SellerList reader={reader} sellers={cooperatives} />
      </div>
      {promoters.length > 0 ? (
        <section className="sand strip">
          <div className="wrap">
            <div className="head">
              <h2>{t("seller.promoters")}</h2>
              <p className="lede">{t("seller.promotersLede")}</p>
            </div>
            <SellerList reader={reader} sellers={promoters} below="h3" />
          </div>
        </section>
      ) : null}
    </Frame>
  );
}

function SellerList({
  reader,
  sellers,
  below: Heading = "h2",
}: {
  reader: Reader;
  sellers: Seller[];
  below?: "h2" | "h3";
}) {
  return (
    <ul className="sellers">
      {sellers.map((seller) => (
        <li key={seller.id} className="seller">
          <Picture picture={seller.emblem} sizes="8rem" decorative transitionName={`s-${seller.handle}`} />
          <div>
            <Heading>
              <a href={addressOf(reader.locale, { page: "cooperative", handle: seller.handle })}>{seller.name}</a>
            </Heading>
            <p className="quiet small">
              {seller.town} · {seller.craft}
            </p>
            <p>{seller.tagline}</p>
            <SellerFacts reader={reader} seller={{ members: seller.members, womenPercent: seller.womenPercent }} />
          </div>
        </li>
      ))}
    </ul>
  );
}
