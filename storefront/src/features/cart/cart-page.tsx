import "@/design/lines.css";
import "./cart.css";
import type { Cart } from "@azalai/contracts";
import { Notice } from "@/design/notice";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { CartGroup } from "./cart-group";
import { CartSums } from "./cart-sums";
import { EmptyCart } from "./empty-cart";
import type { CartNotice } from "./notices";
import { OtherMarket } from "./other-market";
import { Promotion } from "./promotion";
import { ProposedCart } from "./proposed-cart";

interface CartPageProps {
  reader: Reader;
  /** null where the browser has no cart. */
  cart: Cart | null;
  notice: CartNotice | null;
}

/** What the reader is about to buy, by cooperative, with all that can be changed before the checkout. */
export function CartPage({ reader, cart, notice }: CartPageProps) {
  const t = translator(reader.locale);
  const said = notice ? (
    <Notice kind={notice === "outOfStock" ? "attention" : "status"}>{t(`cart.notice.${notice}`)}</Notice>
  ) : null;
  if (!cart || cart.itemCount === 0) return <EmptyCart reader={reader} notice={said} />;
  return (
    <div className="wrap buying">
      <h1>{t("cart.title")}</h1>
      {notice === "empty" ? null : said}
      {cart.market === reader.market ? null : <OtherMarket reader={reader} cart={cart} />}
      <ProposedCart>
        <div className="groups">
          {cart.groups.map((group) => (
            <CartGroup key={group.seller.handle} reader={reader} cart={cart} group={group} />
          ))}
        </div>
        <div className="panel sums">
          <CartSums reader={reader} cart={cart} />
          <Promotion reader={reader} code={cart.promotionCode} />
        </div>
      </ProposedCart>
    </div>
  );
}
