import type { Listing, ListingVariant } from "@azalai/contracts";

type Price = ListingVariant["price"];
type Supply = Pick<ListingVariant, "availability" | "madeToOrderDays">;

/** A variant with what its choice shows: the index of its price and of its supply among those that differ. */
export interface OfferVariant extends ListingVariant {
  priceIndex: number;
  supplyIndex: number;
}

/** What a good's page lets the reader choose, without repeating prices and delays that several variants share. */
export interface Offer {
  variants: OfferVariant[];
  prices: Price[];
  supplies: Supply[];
  /** The variant chosen before the reader chooses; undefined where there is none at all. */
  initial: OfferVariant | undefined;
}

const samePrice = (a: Price) => (b: Price) =>
  a.minor === b.minor && JSON.stringify(a.breakdown) === JSON.stringify(b.breakdown);
const sameSupply = (a: Supply) => (b: Supply) =>
  a.availability === b.availability && a.madeToOrderDays === b.madeToOrderDays;

export function offerOf(listing: Pick<Listing, "variants">): Offer {
  const first = listing.variants.find((variant) => variant.availability !== "sold_out") ?? listing.variants[0];
  const prices: Price[] = [];
  const supplies: Supply[] = [];
  for (const variant of first ? [first, ...listing.variants] : []) {
    if (!prices.some(samePrice(variant.price))) prices.push(variant.price);
    if (!supplies.some(sameSupply(variant))) supplies.push(variant);
  }
  const variants = listing.variants.map((variant) => ({
    ...variant,
    priceIndex: prices.findIndex(samePrice(variant.price)),
    supplyIndex: supplies.findIndex(sameSupply(variant)),
  }));
  return { variants, prices, supplies, initial: variants.find((variant) => variant.id === first?.id) };
}

function rulesFor(kind: "price" | "supply", count: number): string {
  return Array.from(
    { length: count },
    (_, index) => `main:not(:has([data-${kind}="${index}"]:checked)) .when-${kind}-${index}`,
  ).join(",");
}

/**
 * Shows the price and delay of the chosen variant and hides the others, without JavaScript. A browser that does not
 * know `:has()` shows them all, each beside its amount.
 */
export function ChoiceStyle({ offer: { prices, supplies } }: { offer: Offer }) {
  const hidden = [
    prices.length > 1 && rulesFor("price", prices.length),
    supplies.length > 1 && rulesFor("supply", supplies.length),
  ].filter(Boolean);
  if (hidden.length === 0) return null;
  return <style>{`@supports selector(:has(*)){${hidden.join(",")}{display:none}}`}</style>;
}
