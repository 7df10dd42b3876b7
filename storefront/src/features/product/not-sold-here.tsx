import type { Listing } from "@azalai/contracts";
import { Button } from "@/design/button";
import { MarketForm } from "@/features/market/market-options";
import { formatList } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

/** Says that the reader's market may not receive it, where it is sold, and leads there or to what comes close. */
export function NotSoldHere({ reader, listing }: { reader: Reader; listing: Listing }) {
  const t = translator(reader.locale);
  const inMarket = (market: Reader["market"]) => t(`market.in.${market}`);
  return (
    <div className="notice notice-attention">
      <h2>{t("product.notHereTitle", { place: inMarket(reader.market) })}</h2>
      {listing.soldIn.length > 0 ? (
        <>
          <p>{t("product.notHereReason", { places: formatList(reader.locale, listing.soldIn.map(inMarket)) })}</p>
          <MarketForm>
            <span className="row">
              {listing.soldIn.map((market) => (
                <Button key={market} tone="plain" name="market" value={market}>
                  {t("market.switchTo", { place: inMarket(market) })}
                </Button>
              ))}
            </span>
          </MarketForm>
        </>
      ) : null}
      <p>
        <a href="#related">{t("product.soldOutNear")}</a>
      </p>
    </div>
  );
}
