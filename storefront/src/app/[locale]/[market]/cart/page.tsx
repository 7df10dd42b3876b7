import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { CartPage } from "@/features/cart/cart-page";
import { currentCart } from "@/features/cart/current-cart";
import { cartNotice } from "@/features/cart/notices";
import { Frame } from "@/features/frame/frame";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { privatePageMetadata } from "@/routing/page-metadata";

type Props = PageProps<"/[locale]/[market]/cart">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  return reader ? privatePageMetadata(reader.locale, translator(reader.locale)("cart.title")) : {};
}

export default async function Page({ params, searchParams }: Props) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const current = await currentCart(reader.locale);
  if (current.state === "closed") redirect(addressOf(reader.locale, { page: "checkoutReturn" }));
  return (
    <Frame reader={reader} place={{ page: "cart" }}>
      <CartPage
        reader={reader}
        cart={current.state === "open" ? current.cart : null}
        notice={cartNotice(reader.locale, await searchParams)}
      />
    </Frame>
  );
}
