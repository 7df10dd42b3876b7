import type { Metadata } from "next";
import { Frame } from "@/features/frame/frame";
import { OrderPage } from "@/features/order/order-page";
import { findOrder, orderMetadata } from "@/features/order/order-route";
import { readWithdrawalOffer } from "@/features/withdrawal/read-offer";

type Props = PageProps<"/[locale]/[market]/track/[token]">;

export const generateMetadata = ({ params }: Props): Promise<Metadata> => orderMetadata(params, "order.trackMeta");

export default async function Page({ params }: Props) {
  const { reader, order } = await findOrder(params);
  const offer = await readWithdrawalOffer(reader.locale, order.token);
  return (
    <Frame reader={reader} place={{ page: "track", token: order.token }}>
      <OrderPage locale={reader.locale} order={order} offer={offer} page="track" />
    </Frame>
  );
}
