import type { Cart } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { AnsweredChoices } from "@/design/form/answered-field";
import { formatMoney } from "@/i18n/format";
import { translator } from "@/i18n/translator";

interface ChoicesProps {
  locale: Locale;
  cart: Cart;
}

/** The deliveries of the cart's market with their prices; the first is chosen, since the total is shown with one. */
export function DeliveryChoices({ locale, cart }: ChoicesProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="delivery">
      <h2 id="delivery">{t("checkout.delivery")}</h2>
      <AnsweredChoices
        name="shippingOptionId"
        labelledBy="delivery"
        defaultValue={cart.shippingOptionId ?? cart.shippingOptions[0]?.id}
        choices={cart.shippingOptions.map(({ id, name, priceMinor, isPickup }) => ({
          value: id,
          label: name,
          aside: priceMinor === 0 ? t("checkout.free") : formatMoney(locale, priceMinor, cart.currency),
          hint: isPickup ? t("checkout.pickup") : undefined,
        }))}
      />
    </section>
  );
}

/** The ways to pay that the cart's market has. */
export function PaymentChoices({ locale, cart }: ChoicesProps) {
  const t = translator(locale);
  return (
    <section aria-labelledby="payment">
      <h2 id="payment">{t("checkout.payment")}</h2>
      <AnsweredChoices
        name="paymentMethod"
        labelledBy="payment"
        defaultValue={cart.paymentMethods[0]}
        choices={cart.paymentMethods.map((method) => ({
          value: method,
          label: t(`checkout.method.${method}`),
          hint: t(`checkout.methodHint.${method}`),
        }))}
      />
    </section>
  );
}
