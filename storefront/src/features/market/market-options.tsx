import { MARKETS, MARKET_CODES, type MarketCode } from "@azalai/domain";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

export function MarketForm({ children }: { children: React.ReactNode }) {
  return (
    <form method="post" action="/api/market">
      {children}
    </form>
  );
}

/** One button for each market; pressing it sets the cookie and comes back to the same page. */
export function MarketOptions({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  return MARKET_CODES.map((market) => (
    <button key={market} name="market" value={market} aria-current={market === reader.market ? "true" : undefined}>
      <span>{t(`market.${market}`)}</span> <span>{currencySign(reader, market)}</span>
    </button>
  ));
}

export function currencySign({ locale }: Reader, market: MarketCode): string {
  return translator(locale)(`market.currency.${MARKETS[market].currency}`);
}
