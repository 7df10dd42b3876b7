import type { Cart } from "@azalai/contracts";
import { Notice } from "@/design/notice";
import { SubmitButton } from "@/design/form/submit-button";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { startAnew } from "./change-cart";

/** A cart keeps the market that it was opened in: says so, and offers another in the market chosen since. */
export function OtherMarket({ reader, cart }: { reader: Reader; cart: Cart }) {
  const t = translator(reader.locale);
  return (
    <Notice kind="status">
      <h2>{t("cart.otherMarketTitle", { place: t(`market.in.${cart.market}`) })}</h2>
      <p>{t("cart.otherMarketText", { chosen: t(`market.in.${reader.market}`) })}</p>
      <form action={startAnew}>
        <input type="hidden" name="locale" value={reader.locale} />
        <SubmitButton tone="plain" pending={t("cart.pending")}>
          {t("cart.startAnew", { place: t(`market.in.${reader.market}`) })}
        </SubmitButton>
      </form>
    </Notice>
  );
}
