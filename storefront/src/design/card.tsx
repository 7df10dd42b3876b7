import type { ListingCard } from "@azalai/contracts";
import { formatBasisPoints, formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { Picture } from "./picture";
import { Weave } from "./weave";

interface CardProps {
  reader: Reader;
  card: ListingCard;
  /** Level of its title under the heading before it. */
  heading: "h2" | "h3";
  /** Among the first seen: its picture is not put off. */
  first?: boolean;
}

/** One good in a list: picture, words, price, weave. */
function Card({ reader, card, heading: Heading, first }: CardProps) {
  const { locale } = reader;
  const t = translator(locale);
  const price = formatMoney(locale, card.price.minor, card.price.currency);
  return (
    <article className="card">
      <Picture
        picture={card.picture}
        sizes="(max-width: 60rem) 46vw, 24rem"
        decorative
        first={first}
        transitionName={`p-${card.handle}`}
      />
      <div>
        <Heading>
          <a href={addressOf(locale, { page: "product", handle: card.handle })}>{card.title}</a>
        </Heading>
        <p className="by">
          {card.seller.name}, {card.seller.town}
        </p>
      </div>
      <div>
        <p className="price">
          <b className="display">{card.priceIsFrom ? t("card.from", { price }) : price}</b>
          <span>
            {t("weave.share", { percent: formatBasisPoints(locale, card.price.cooperativeShareBasisPoints) })}
          </span>
        </p>
        <Weave breakdown={card.price.breakdown} />
      </div>
      {card.availability === "in_stock" ? null : (
        <span className="chip">{card.availability === "sold_out" ? t("card.soldOut") : t("card.madeToOrder")}</span>
      )}
    </article>
  );
}

/** Cards in the grid of the page; the first row's pictures are not put off where the list opens the page. */
export function Cards({
  cards,
  firstRow,
  ...rest
}: Omit<CardProps, "card" | "first"> & { cards: ListingCard[]; firstRow?: boolean }) {
  return (
    <div className="cards">
      {cards.map((card, index) => (
        <Card key={card.id} card={card} first={firstRow === true && index < 2} {...rest} />
      ))}
    </div>
  );
}
