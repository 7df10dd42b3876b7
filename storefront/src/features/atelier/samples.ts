import type { ListingCard, Priced } from "@azalai/contracts";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

/** A price of 59 € with all of its seven parts. */
export const PRICE: Priced = {
  minor: 5900,
  currency: "eur",
  breakdown: {
    cooperative: 2744,
    premium: 295,
    antenna: 305,
    freight: 520,
    payment: 114,
    network: 939,
    tax: 983,
  },
  makerShareBasisPoints: 3120,
  cooperativeShareBasisPoints: 5580,
  collectiveShareBasisPoints: 6180,
};

/** One card in each of its states. Without drawings, so that it looks the same whatever is in the catalogue. */
export function sampleCards({ locale }: Reader): ListingCard[] {
  const t = translator(locale);
  const card = (id: string, change: Partial<ListingCard>): ListingCard => ({
    id,
    handle: "pouf",
    title: t("atelier.sample.title"),
    seller: { id: "sample", handle: "sample", name: t("atelier.sample.seller"), town: "Gao" },
    picture: { alt: "", aspect: "1:1", color: "#a9d8cf", sources: null, share: null },
    price: PRICE,
    priceIsFrom: false,
    addedAt: null,
    availability: "in_stock",
    ...change,
  });
  return [
    card("ready", {}),
    card("from", { priceIsFrom: true, title: t("atelier.sample.longTitle") }),
    card("made", { availability: "made_to_order" }),
    card("gone", { availability: "sold_out" }),
  ];
}
