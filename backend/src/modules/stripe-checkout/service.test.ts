import {
  answerBank,
  payOnPage,
  startStripeSandbox,
  type SandboxState,
  type StripeSandbox,
} from "@azalai/stripe-sandbox";
import { PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import { Stripe } from "stripe";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { CheckoutRequest } from "./checkout-data";
import type { StripeCheckoutOptions } from "./options";
import { StripeCheckoutService } from "./service";

const VISA = { number: "4242424242424242" };
const SHOP = "https://azalai.test";

let sandbox: StripeSandbox;
let options: StripeCheckoutOptions;
let provider: StripeCheckoutService;
let skewMs = 0;
let count = 0;

beforeAll(async () => {
  const keys = { secretKey: "sk_test_provider", webhookSecret: "whsec_provider" };
  sandbox = await startStripeSandbox({ port: 0, ...keys, nowMs: () => Date.now() + skewMs });
  options = { apiKey: keys.secretKey, webhookSecret: keys.webhookSecret, apiUrl: sandbox.url, storefrontUrl: SHOP };
  provider = new StripeCheckoutService({}, options);
});

beforeEach(() => {
  skewMs = 0;
});

afterAll(() => sandbox.close());

const request: CheckoutRequest = {
  lines: [
    { name: "Sac de cuir touareg", description: "Tombouctou", quantity: 2, unitMinor: 5_900 },
    { name: "Livraison", quantity: 1, unitMinor: 1_250 },
  ],
  locale: "fr",
  email: "awa@example.com",
  cartId: "cart_1",
  successUrl: `${SHOP}/fr/commande/retour`,
  cancelUrl: `${SHOP}/fr/commande?paiement=abandonne`,
};

type Data = Record<string, unknown>;

/** What Medusa does when a payment session is opened: the provider's data laid over what was given. */
async function open(
  changes: { amount?: number; currency_code?: string; checkout?: Partial<CheckoutRequest> } = {},
): Promise<Data> {
  count += 1;
  const session_id = `payses_${count}`;
  const data = { checkout: { ...request, ...changes.checkout }, session_id };
  const opened = await provider.initiatePayment({
    amount: changes.amount ?? 130.5,
    currency_code: changes.currency_code ?? "EUR",
    data,
    context: { idempotency_key: session_id },
  });
  expect(opened.status).toBe(PaymentSessionStatus.PENDING);
  return { ...data, ...opened.data };
}

async function openAndPay(): Promise<Data> {
  const data = await open();
  expect((await payOnPage(String(data.url), VISA)).location).toBe(request.successUrl);
  return data;
}

async function atStripe(): Promise<SandboxState> {
  return JSON.parse(await (await fetch(`${sandbox.url}/_sandbox/state`)).text());
}

async function checkoutOf(data: Data): Promise<SandboxState["checkouts"][string]> {
  const checkout = (await atStripe()).checkouts[String(data.checkoutSessionId)];
  if (checkout === undefined) throw new Error("No such session.");
  return checkout;
}

async function intentOf(data: Data): Promise<Stripe.PaymentIntent | undefined> {
  const { session } = await checkoutOf(data);
  return (await atStripe()).paymentIntents[String(session.payment_intent)];
}

function signed(type: string, object: object): { data: Data; rawData: string; headers: Record<string, string> } {
  const rawData = JSON.stringify({ id: "evt_1", object: "event", type, data: { object } });
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: rawData, secret: options.webhookSecret });
  return { data: {}, rawData, headers: { "stripe-signature": signature } };
}

describe("opening a payment", () => {
  it("opens a page with the cart's lines, held to be captured, that says which payment session it is for", async () => {
    const data = await open();
    const { session, lineItems, intent } = await checkoutOf(data);
    expect(session).toMatchObject({
      amount_total: 13_050,
      currency: "eur",
      locale: "fr",
      customer_email: "awa@example.com",
      success_url: request.successUrl,
      metadata: { session_id: data.session_id, cart_id: "cart_1" },
    });
    expect(session.expires_at - session.created).toBeGreaterThan(30 * 60 - 1);
    expect(session.expires_at - session.created).toBeLessThanOrEqual(31 * 60 + 1);
    expect(lineItems.map((line) => [line.description, line.quantity, line.amount_total])).toEqual([
      ["Sac de cuir touareg", 2, 11_800],
      ["Livraison", 1, 1_250],
    ]);
    expect(intent).toMatchObject({ captureMethod: "manual", metadata: { session_id: data.session_id } });
  });

  it("shows one line of the exact amount where a discount keeps the lines from summing to it", async () => {
    const data = await open({ amount: 117.45 });
    const { session, lineItems } = await checkoutOf(data);
    expect(session.amount_total).toBe(11_745);
    expect(lineItems.map((line) => [line.description, line.amount_total])).toEqual([["Votre commande Azalaï", 11_745]]);
  });

  it("rounds XOF to whole francs and keeps EUR in cents", async () => {
    expect((await checkoutOf(await open({ amount: 1_234.5, currency_code: "xof" }))).session).toMatchObject({
      amount_total: 1_235,
      currency: "xof",
    });
    expect((await checkoutOf(await open({ amount: 0.615 * 100 }))).session.amount_total).toBe(6_150);
  });

  it("is one page when the same opening is asked for twice", async () => {
    // The time of expiry is part of the request, so both are made at one moment.
    vi.useFakeTimers({ toFake: ["Date"] });
    const opening = {
      amount: 10,
      currency_code: "cad",
      data: { checkout: request, session_id: "payses_same" },
      context: { idempotency_key: "payses_same" },
    };
    const first = await provider.initiatePayment(opening);
    const second = await provider.initiatePayment(opening);
    vi.useRealTimers();
    expect(second.id).toBe(first.id);
    const opened = Object.values((await atStripe()).checkouts).filter(
      ({ session }) => session.metadata?.session_id === "payses_same",
    );
    expect(opened).toHaveLength(1);
  });

  it("refuses a payment that the shop's checkout did not ask for, and a way back to another site", async () => {
    await expect(
      provider.initiatePayment({ amount: 10, currency_code: "eur", data: { session_id: "payses_x" } }),
    ).rejects.toThrow("data.checkout");
    await expect(open({ checkout: { successUrl: "https://azalai.test.evil.example/" } })).rejects.toThrow(
      "comes back to https://azalai.test only",
    );
  });
});

describe("how a payment stands", () => {
  it("is pending while the page is open, authorised when it is paid, then captured and refunded in whole units", async () => {
    const data = await open();
    expect(await provider.getPaymentStatus({ data })).toMatchObject({
      status: PaymentSessionStatus.PENDING,
      data: { id: null },
    });
    await payOnPage(String(data.url), VISA);
    const authorised = await provider.authorizePayment({ data });
    const intent = await intentOf(data);
    expect(authorised).toMatchObject({
      status: PaymentSessionStatus.AUTHORIZED,
      data: { id: intent?.id, amountMinor: 13_050 },
    });

    const { data: captured } = await provider.capturePayment({
      data: authorised.data,
      context: { idempotency_key: "capt_1" },
    });
    await provider.capturePayment({ data: authorised.data, context: { idempotency_key: "capt_2" } });
    expect((await provider.getPaymentStatus({ data: captured })).status).toBe(PaymentSessionStatus.CAPTURED);
    // Found from the Checkout session where the intent is not known yet.
    await provider.refundPayment({ data, amount: 59.004, context: { idempotency_key: "ref_1" } });
    await provider.refundPayment({ data: captured, amount: 59.004, context: { idempotency_key: "ref_1" } });
    const refunds = Object.values((await atStripe()).refunds).filter((refund) => refund.payment_intent === intent?.id);
    expect(refunds.map((refund) => refund.amount)).toEqual([5_900]);
    await expect(provider.refundPayment({ data: captured, amount: 72 })).rejects.toThrow(
      "greater than unrefunded amount",
    );
    expect((await provider.retrievePayment({ data: captured })).data).toMatchObject({
      id: intent?.id,
      status: "succeeded",
      amount: 130.5,
    });
    await expect(provider.cancelPayment({ data: captured })).rejects.toThrow("can no longer be released");
  });

  it("says that a card was declined, and that the bank asks something", async () => {
    const data = await open();
    await payOnPage(String(data.url), { number: "4000000000009995" });
    expect(await provider.authorizePayment({ data })).toMatchObject({
      status: PaymentSessionStatus.PENDING,
      data: { declineCode: "insufficient_funds" },
    });
    const asked = await payOnPage(String(data.url), { number: "4000002500003155" });
    expect((await provider.authorizePayment({ data })).status).toBe(PaymentSessionStatus.REQUIRES_MORE);
    await answerBank(asked.location ?? "", "confirm");
    expect(await provider.authorizePayment({ data })).toMatchObject({
      status: PaymentSessionStatus.AUTHORIZED,
      data: { declineCode: null },
    });
  });

  it("is cancelled when the page's time is over", async () => {
    const data = await open();
    skewMs = 32 * 60 * 1_000;
    expect((await provider.authorizePayment({ data })).status).toBe(PaymentSessionStatus.CANCELED);
  });

  it("is an error, and nothing stays held, when another amount was paid than the payment session is for", async () => {
    const data = await openAndPay();
    const answer = await provider.authorizePayment({ data: { ...data, amountMinor: 13_051 } });
    expect(answer).toMatchObject({ status: PaymentSessionStatus.ERROR, data: { amountMismatch: true } });
    expect((await intentOf(data))?.status).toBe("canceled");
  });
});

describe("giving a payment up", () => {
  it("closes the page, so that it can no longer be paid", async () => {
    const data = await open();
    await provider.deletePayment({ data });
    await provider.deletePayment({ data });
    expect((await checkoutOf(data)).session.status).toBe("expired");
    await expect(payOnPage(String(data.url), VISA)).rejects.toThrow("no form to pay");
  });

  it("lets go what was paid in the meantime, once", async () => {
    for (const giveUp of [provider.deletePayment, provider.cancelPayment]) {
      const data = await openAndPay();
      await giveUp.call(provider, { data });
      await giveUp.call(provider, { data });
      expect(await intentOf(data)).toMatchObject({ status: "canceled", amount_received: 0 });
      expect((await provider.authorizePayment({ data })).status).toBe(PaymentSessionStatus.CANCELED);
      await expect(provider.capturePayment({ data })).rejects.toThrow("could not be captured");
    }
  });

  it("has nothing to do for a payment that was never opened or that Stripe does not know", async () => {
    await expect(provider.deletePayment({ data: { checkout: request } })).resolves.toBeDefined();
    await expect(provider.cancelPayment({ data: { checkoutSessionId: "cs_gone" } })).resolves.toBeDefined();
  });

  it("opens a new page for a new amount and keeps the page for the same one", async () => {
    const data = await open();
    const same = await provider.updatePayment({ data, amount: 130.5, currency_code: "eur" });
    expect(same.data).toMatchObject({ checkoutSessionId: data.checkoutSessionId });
    const changed = await provider.updatePayment({ data, amount: 59, currency_code: "eur" });
    expect(changed).toMatchObject({
      status: PaymentSessionStatus.PENDING,
      data: { amountMinor: 5_900, session_id: data.session_id },
    });
    expect(changed.data?.checkoutSessionId).not.toBe(data.checkoutSessionId);
    expect((await checkoutOf(data)).session.status).toBe("expired");
  });
});

describe("webhooks", () => {
  it("say which payment session was paid, unless it was released since", async () => {
    const data = await openAndPay();
    const intent = await intentOf(data);
    const payload = signed("payment_intent.amount_capturable_updated", intent ?? {});
    expect(await provider.getWebhookActionAndData(payload)).toEqual({
      action: PaymentActions.AUTHORIZED,
      data: { session_id: data.session_id, amount: 130.5 },
    });
    await provider.deletePayment({ data });
    expect(await provider.getWebhookActionAndData(payload)).toEqual({ action: PaymentActions.NOT_SUPPORTED });
  });

  it("say which payment session can no longer be paid, and ignore the rest", async () => {
    const data = await open();
    const { session } = await checkoutOf(data);
    expect(await provider.getWebhookActionAndData(signed("checkout.session.expired", session))).toEqual({
      action: PaymentActions.CANCELED,
      data: { session_id: data.session_id, amount: 130.5 },
    });
    for (const type of ["checkout.session.completed", "charge.refunded", "customer.created"]) {
      expect(await provider.getWebhookActionAndData(signed(type, session))).toEqual({
        action: PaymentActions.NOT_SUPPORTED,
      });
    }
  });

  it("are refused when somebody else signed them", async () => {
    const payload = signed("payment_intent.succeeded", { id: "pi_1", metadata: { session_id: "payses_1" } });
    const forged = { ...payload, headers: { "stripe-signature": "t=1,v1=00" } };
    await expect(provider.getWebhookActionAndData(forged)).rejects.toMatchObject({ type: "invalid_data" });
    await expect(
      provider.getWebhookActionAndData({ ...payload, rawData: `${payload.rawData} ` }),
    ).rejects.toMatchObject({ type: "invalid_data" });
    await expect(provider.getWebhookActionAndData({ ...payload, headers: {} })).rejects.toMatchObject({
      type: "invalid_data",
    });
  });
});

describe("options", () => {
  it("are refused in one sentence when a secret is missing or a live key would go elsewhere than to Stripe", () => {
    expect(() => StripeCheckoutService.validateOptions(options)).not.toThrow();
    const cases: [Partial<StripeCheckoutOptions>, string][] = [
      [{ apiKey: "" }, "STRIPE_API_KEY"],
      [{ webhookSecret: "" }, "STRIPE_WEBHOOK_SECRET"],
      [{ storefrontUrl: "" }, "STOREFRONT_URL"],
      [{ apiKey: "sk_live_x" }, "STRIPE_API_URL"],
    ];
    for (const [change, name] of cases) {
      expect(() => StripeCheckoutService.validateOptions({ ...options, ...change })).toThrow(name);
    }
  });
});
