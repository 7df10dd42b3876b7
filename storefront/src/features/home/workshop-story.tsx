import type { Seller } from "@azalai/contracts";
import { sceneOf } from "@/features/cooperatives/scene";
import { SellerFacts } from "@/features/cooperatives/seller-facts";
import { sentencesOf } from "@/features/product/opening";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** How many sentences of its story a cooperative is met with. */
const SENTENCES = 2;

/** Whom the door shows: the largest cooperative that women lead. */
export function featuredOf(cooperatives: readonly Seller[]): Seller | undefined {
  const ledByWomen = cooperatives.filter((seller) => seller.womenLed);
  return ledByWomen.reduce<Seller | undefined>(
    (best, seller) => ((seller.members ?? 0) > (best?.members ?? -1) ? seller : best),
    undefined,
  );
}

/** One cooperative in its own words: where, who, and the beginning of its story. */
export function WorkshopStory({ reader, seller, count }: { reader: Reader; seller: Seller; count: number }) {
  const { locale } = reader;
  const t = translator(locale);
  const opening = sentencesOf(locale, seller.story[0] ?? "").slice(0, SENTENCES);
  return (
    <section className="feature sand">
      <img src={sceneOf(seller.region.key)} alt="" width={1600} height={900} loading="lazy" />
      <div>
        <p>
          <span className="chip chip-river">{t("home.story.label")}</span>
        </p>
        <h2>{seller.tagline}</h2>
        <p className="quiet">
          <b>{seller.name}</b>, {seller.town}
        </p>
        {opening.length > 0 ? <p className="feature-story">{opening.join(" ")}</p> : null}
        <SellerFacts reader={reader} seller={seller} />
        <p className="row feature-ways">
          <a href={addressOf(locale, { page: "cooperative", handle: seller.handle })}>{t("home.story.enter")}</a>
          <a href={addressOf(locale, { page: "cooperatives" })}>{t("home.story.all", { count })}</a>
        </p>
      </div>
    </section>
  );
}
