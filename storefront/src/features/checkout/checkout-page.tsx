import "@/design/choices.css";
import "@/design/lines.css";
import "@/features/cart/cart.css";
import "./checkout.css";
import type { Cart } from "@azalai/contracts";
import { Notice } from "@/design/notice";
import { ActionForm } from "@/design/form/action-form";
import { AnswerSummary } from "@/design/form/answer-summary";
import { OtherMarket } from "@/features/cart/other-market";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { ContactFields } from "./contact-fields";
import { DeliveryChoices, PaymentChoices } from "./choices";
import { OrderSummary } from "./order-summary";
import type { PaymentOutcome } from "./payment-outcome";
import { submitCheckout } from "./submit-checkout";

interface CheckoutPageProps {
  reader: Reader;
  cart: Cart;
  /** How an earlier visit to the payment page ended. */
  outcome: Exclude<PaymentOutcome, "awaiting"> | null;
  /** An account fills in the form; without one its log-in is offered. */
  isSignedIn: boolean;
}

/** Everything that an order needs, on one page. */
export function CheckoutPage({ reader, cart, outcome, isSignedIn }: CheckoutPageProps) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <div className="wrap buying">
      <div className="checkout-head">
        <h1>{t("checkout.title")}</h1>
        <p>
          <a href={addressOf(locale, { page: "cart" })}>{t("checkout.back")}</a>
        </p>
      </div>
      {outcome ? (
        <Notice kind={outcome === "abandoned" ? "status" : "attention"}>{t(`checkout.outcome.${outcome}`)}</Notice>
      ) : null}
      {cart.market === reader.market ? null : <OtherMarket reader={reader} cart={cart} />}
      <ActionForm action={submitCheckout} className="checkout" noValidate>
        <input type="hidden" name="locale" value={locale} />
        <AnswerSummary title={t("checkout.notDone")} />
        <div className="pair">
          <div className="checkout-fields">
            <ContactFields locale={locale} cart={cart} isSignedIn={isSignedIn} />
            <DeliveryChoices locale={locale} cart={cart} />
            <PaymentChoices locale={locale} cart={cart} />
          </div>
          <OrderSummary locale={locale} cart={cart} />
        </div>
      </ActionForm>
    </div>
  );
}
