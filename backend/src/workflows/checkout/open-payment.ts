import { createHash } from "node:crypto";
import type { Checkout } from "@azalai/contracts";
import { toMajor } from "@azalai/domain";
import type { CartDTO } from "@medusajs/framework/types";
import { Modules, PaymentSessionStatus } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createPaymentCollectionsStep,
  createPaymentSessionStep,
  createRemoteLinkStep,
  deletePaymentSessionsWorkflow,
  releaseLockStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows";
import { readPaymentData } from "../../modules/stripe-checkout/checkout-data";
import { totalsOf } from "../cart/describe-cart";
import { findOpenedPayment, loadCart, type PaymentSession } from "../cart/load-cart";
import { CART_LOCK } from "../cart/load-cart-before-change";
import { currencyOf } from "../cart/minor-of";
import { checkoutRequest } from "./checkout-request";
import { PROVIDERS } from "./payment-methods";

export interface OpenPaymentInput {
  cartId: string;
  checkout: Checkout;
}

/** A page that closes sooner than this is not handed out again. */
const STILL_OPEN_SECONDS = 120;

const planPaymentStep = createStep("plan-payment", async ({ cartId, checkout }: OpenPaymentInput, { container }) => {
  const cart = await loadCart(container, cartId);
  const opened = await findOpenedPayment(container, cartId);
  const { totalMinor } = totalsOf(cart);
  const currency = currencyOf(cart.currency_code);
  const fingerprint = fingerprintOf(cart, checkout);
  const sessions = opened?.sessions ?? [];
  const reusable = sessions.find((session) => session.metadata?.fingerprint === fingerprint && isOpen(session));
  return new StepResponse({
    isAgreed: totalMinor === checkout.expectedTotalMinor,
    collectionId: opened?.collectionId ?? null,
    reusable: reusable ?? null,
    stale: sessions.filter((session) => session !== reusable).map(({ id }) => id),
    amount: toMajor(totalMinor, currency),
    currency,
    providerId: PROVIDERS[checkout.paymentMethod],
    data: checkout.paymentMethod === "card" ? { checkout: checkoutRequest(cart, checkout) } : {},
    metadata: { fingerprint },
  });
});

/** All that a buyer agreed to, so that the same click twice finds the same payment, and any other does not. */
function fingerprintOf(cart: CartDTO, checkout: Checkout): string {
  const lines = (cart.items ?? []).map(({ id, variant_id, quantity, unit_price }) => [
    id,
    variant_id,
    Number(quantity),
    Number(unit_price),
  ]);
  return createHash("sha256")
    .update(JSON.stringify([checkout, lines.sort(), totalsOf(cart)]))
    .digest("base64url");
}

function isOpen({ status, data, provider_id }: PaymentSession): boolean {
  const isWaiting = status === PaymentSessionStatus.PENDING || status === PaymentSessionStatus.REQUIRES_MORE;
  if (provider_id !== PROVIDERS.card) return isWaiting;
  const { url, expiresAtSeconds = 0 } = readPaymentData(data ?? {});
  return isWaiting && Boolean(url) && expiresAtSeconds > Date.now() / 1000 + STILL_OPEN_SECONDS;
}

/**
 * Opens the payment of a prepared cart, or finds the one opened by the same click before. Payments of the cart as it was
 * earlier are released. Where the cart does not cost what the buyer agreed to, none is opened.
 */
export const openPaymentWorkflow = createWorkflow("open-payment", (input: OpenPaymentInput) => {
  acquireLockStep({ key: input.cartId, ...CART_LOCK });
  const plan = planPaymentStep(input);
  when("has-stale-payments", plan, ({ stale }) => stale.length > 0).then(() => {
    deletePaymentSessionsWorkflow.runAsStep({ input: { ids: plan.stale } });
  });
  const created = when(
    "needs-a-collection",
    plan,
    ({ isAgreed, collectionId }) => isAgreed && collectionId === null,
  ).then(() => {
    const collections = createPaymentCollectionsStep(
      transform(plan, ({ amount, currency }) => [{ amount, currency_code: currency }]),
    );
    createRemoteLinkStep(
      transform({ input, collections }, (data) => [
        {
          [Modules.CART]: { cart_id: data.input.cartId },
          [Modules.PAYMENT]: { payment_collection_id: data.collections[0]?.id },
        },
      ]),
    );
    return collections;
  });
  when(
    "collection-exists",
    plan,
    ({ isAgreed, collectionId, reusable }) => isAgreed && collectionId !== null && reusable === null,
  ).then(() => {
    updatePaymentCollectionStep(
      transform(plan, ({ collectionId, amount }) => ({ selector: { id: collectionId ?? "" }, update: { amount } })),
    );
  });
  const session = when("needs-a-session", plan, ({ isAgreed, reusable }) => isAgreed && reusable === null).then(() =>
    createPaymentSessionStep(
      transform({ plan, created }, (data) => ({
        payment_collection_id: data.plan.collectionId ?? data.created?.[0]?.id ?? "",
        provider_id: data.plan.providerId,
        amount: data.plan.amount,
        currency_code: data.plan.currency,
        data: data.plan.data,
        metadata: data.plan.metadata,
      })),
    ),
  );
  releaseLockStep({ key: input.cartId });
  return new WorkflowResponse(
    transform({ plan, session }, (data) => ({
      isAgreed: data.plan.isAgreed,
      isReused: data.plan.reusable !== null,
      data: data.session?.data ?? data.plan.reusable?.data ?? null,
    })),
  );
});
