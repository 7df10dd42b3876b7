import type { Cart } from "@azalai/contracts";
import { ButtonLink } from "@/design/button";
import { Sums } from "@/design/sums";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** What it comes to, and the way to the checkout. Before a delivery is chosen, the total says that it is without. */
export function CartSums({ reader, cart }: { reader: Reader; cart: Cart }) {
  const { locale } = reader;
  const t = translator(locale);
  const money = (minor: number) => formatMoney(locale, minor, cart.currency);
  const isDeliveryChosen = cart.shippingOptionId !== null;
  const prices = cart.shippingOptions.map(({ priceMinor }) => priceMinor);
  const delivery = isDeliveryChosen
    ? money(cart.shippingMinor)
    : prices.length > 0
      ? t("cart.deliveryFrom", { price: money(Math.min(...prices)) })
      : t("cart.deliveryLater");
  return (
    <section aria-labelledby="sums" className="stands-back">
      <h2 id="sums">{t("cart.summary")}</h2>
      <Sums
        rows={[
          { label: t("cart.goods", { count: cart.itemCount }), value: money(cart.itemsMinor) },
          ...(cart.discountMinor > 0 ? [{ label: t("cart.discount"), value: `−${money(cart.discountMinor)}` }] : []),
          { label: t("cart.delivery"), value: delivery },
        ]}
        total={{
          label: t(isDeliveryChosen ? "cart.total" : "cart.totalBeforeDelivery"),
          value: money(cart.totalMinor),
        }}
        note={t("cart.taxContained", { tax: t("cart.tax", { market: cart.market }), amount: money(cart.taxMinor) })}
      />
      <p className="onward">
        <ButtonLink href={addressOf(locale, { page: "checkout" })}>{t("cart.checkout")}</ButtonLink>
        <a href={addressOf(locale, { page: "shop" })}>{t("cart.keepShopping")}</a>
      </p>
    </section>
  );
}
