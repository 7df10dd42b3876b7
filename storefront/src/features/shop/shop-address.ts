import type { ListingPage } from "@azalai/contracts";
import { MARKETS } from "@azalai/domain";
import type { Reader } from "@/i18n/locale";
import { addressOf } from "@/routing/addresses";
import { writeQuestion, type ShopQuestion } from "./question";

/** What every part of the catalogue's page shows: a question and its answer. */
export interface ShopProps {
  reader: Reader;
  question: ShopQuestion;
  result: ListingPage;
}

/** The address of the catalogue asked this way. */
export function shopAddress({ locale, market }: Reader, question: ShopQuestion): string {
  return addressOf(locale, { page: "shop", query: writeQuestion(question, MARKETS[market].currency) });
}
