import { Button } from "@/design/button";
import { PerPrice } from "@/design/weave";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { BUY_FORM_ID } from "./buy-panel";
import type { Offer } from "./offer";

/** On phones, below the form: the price of what is chosen and the way into the cart, at hand while one reads on. */
export function BuyBar({ reader: { locale }, offer: { initial, prices } }: { reader: Reader; offer: Offer }) {
  if (!initial || initial.availability === "sold_out") return null;
  return (
    <div className="buy-bar">
      <b className="display">
        <PerPrice prices={prices}>{(price) => formatMoney(locale, price.minor, price.currency)}</PerPrice>
      </b>
      <Button type="submit" form={BUY_FORM_ID}>
        {translator(locale)("product.add")}
      </Button>
    </div>
  );
}
