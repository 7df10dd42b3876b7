import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { currentAccount } from "@/features/account/current-account";
import { filledFrom } from "@/features/account/fill-cart";
import { currentCart } from "@/features/cart/current-cart";
import { cartAddress } from "@/features/cart/notices";
import { CheckoutPage } from "@/features/checkout/checkout-page";
import { PaymentFormPolicy } from "@/features/checkout/payment-form-policy";
import { paymentOutcome } from "@/features/checkout/payment-outcome";
import { PaymentPending } from "@/features/checkout/payment-pending";
import { Frame } from "@/features/frame/frame";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { privatePageMetadata } from "@/routing/page-metadata";

type Props = PageProps<"/[locale]/[market]/checkout">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  return reader ? privatePageMetadata(reader.locale, translator(reader.locale)("checkout.title")) : {};
}

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { locale } = reader;
  const current = await currentCart(locale);
  if (current.state === "closed") redirect(addressOf(locale, { page: "checkoutReturn" }));
  if (current.state === "none" || current.cart.itemCount === 0) redirect(cartAddress(locale, "empty"));
  const outcome = paymentOutcome(locale, await searchParams);
  const signedIn = await currentAccount();
  const cart = signedIn ? filledFrom(signedIn.account, current.cart) : current.cart;
  return (
    <Frame reader={reader} place={{ page: "checkout" }}>
      <PaymentFormPolicy />
      {outcome === "awaiting" ? (
        <PaymentPending locale={locale} />
      ) : (
        <CheckoutPage reader={reader} cart={cart} outcome={outcome} isSignedIn={signedIn !== null} />
      )}
    </Frame>
  );
}
