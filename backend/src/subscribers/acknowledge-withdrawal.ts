import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { Modules } from "@medusajs/framework/utils";
import { environment } from "../environment";
import { withdrawalAcknowledgement } from "../modules/mail/withdrawal-acknowledgement";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { describeWithdrawalOffer } from "../workflows/withdrawal/describe-offer";

/** Sends the maker of a declaration what it said and when it was received, once, in the language in which it was made. */
export default async function acknowledgeWithdrawal({
  event,
  container,
}: SubscriberArgs<{ id: string; token: string }>): Promise<void> {
  const { id, token } = event.data;
  const row = await container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).retrieveWithdrawal(id);
  const locale = row.locale === "en" ? "en" : "fr";
  const found = await describeWithdrawalOffer(container, token, locale);
  const withdrawal = found?.offer.withdrawals.find((one) => one.id === id);
  if (!found || !withdrawal) throw new Error(`withdrawal ${id} is of no order`);
  const { storefrontUrl, stripeApiKey } = environment();
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: withdrawal.contact,
    channel: "email",
    template: "withdrawal-acknowledgement",
    idempotency_key: `withdrawal-acknowledgement:${id}`,
    resource_type: "order",
    resource_id: found.orderId,
    content: withdrawalAcknowledgement(found.offer, withdrawal, {
      locale,
      storefrontUrl,
      isTrial: !/^(sk|rk)_live_/.test(stripeApiKey),
    }),
  });
}

export const config: SubscriberConfig = {
  event: "withdrawal.recorded",
  context: { subscriberId: "acknowledge-withdrawal" },
};
