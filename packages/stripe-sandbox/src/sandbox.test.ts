import { createServer, type Server } from "node:http";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Stripe } from "stripe";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { processingFeeMinor } from "./money.js";
import { startStripeSandbox, type StripeSandbox } from "./sandbox.js";
import type { Delivery, SandboxState } from "./state.js";
import { answerBank, attemptOf, payOnPage, sendForm } from "./trial-buyer.js";

const SECRET_KEY = "sk_test_azalai";
const WEBHOOK_SECRET = "whsec_azalai";
const SUCCESS = "https://shop.test/retour?session={CHECKOUT_SESSION_ID}";
const CANCEL = "https://shop.test/commande";

/** A receiver of webhooks that checks each signature with the SDK. */
interface Receiver {
  url: string;
  events: Stripe.Event[];
  /** Answers of the next calls; 200 when it is empty. */
  statuses: number[];
  server: Server;
}

let sandbox: StripeSandbox;
let stripe: Stripe;
let receiver: Receiver;
let directory: string;
let skewMs: number;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "stripe-sandbox-"));
  receiver = await startReceiver();
  skewMs = 0;
  await start();
});

afterEach(async () => {
  await sandbox.close();
  await new Promise((resolve) => receiver.server.close(resolve));
  await rm(directory, { recursive: true, force: true });
});

async function start(): Promise<void> {
  sandbox = await startStripeSandbox({
    port: 0,
    secretKey: SECRET_KEY,
    webhookSecret: WEBHOOK_SECRET,
    webhookUrl: receiver.url,
    dataFile: join(directory, "state.json"),
    nowMs: () => Date.now() + skewMs,
    webhookRetryDelaysMs: [20, 20, 20],
  });
  stripe = clientWith(SECRET_KEY);
}

function clientWith(apiKey: string): Stripe {
  const { hostname, port } = new URL(sandbox.url);
  return new Stripe(apiKey, { host: hostname, port, protocol: "http", maxNetworkRetries: 0 });
}

async function startReceiver(): Promise<Receiver> {
  const events: Stripe.Event[] = [];
  const statuses: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const status = statuses.shift() ?? 200;
      const signature = request.headers["stripe-signature"] ?? "";
      if (status === 200) events.push(Stripe.webhooks.constructEvent(Buffer.concat(chunks), signature, WEBHOOK_SECRET));
      response.writeHead(status).end();
    });
  });
  const url = await new Promise<string>((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/hooks`);
    }),
  );
  return { url, events, statuses, server };
}

function sessionParams(
  changes: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Stripe.Checkout.SessionCreateParams {
  return {
    mode: "payment",
    locale: "fr",
    customer_email: "awa@example.com",
    success_url: SUCCESS,
    cancel_url: CANCEL,
    line_items: [
      {
        quantity: 2,
        price_data: {
          currency: "eur",
          unit_amount: 5_900,
          product_data: { name: "Sac de cuir <b>", description: "Tombouctou" },
        },
      },
      { quantity: 1, price_data: { currency: "eur", unit_amount: 1_200, product_data: { name: "Livraison" } } },
    ],
    payment_intent_data: { capture_method: "manual", metadata: { session_id: "payses_1" } },
    metadata: { session_id: "payses_1" },
    ...changes,
  };
}

async function openSession(
  changes: Partial<Stripe.Checkout.SessionCreateParams> = {},
): Promise<{ id: string; page: string }> {
  const { id, url } = await stripe.checkout.sessions.create(sessionParams(changes));
  return { id, page: url ?? "" };
}

async function retrieve(id: string): Promise<{ session: Stripe.Checkout.Session; intent: Stripe.PaymentIntent }> {
  const session = await stripe.checkout.sessions.retrieve(id, { expand: ["payment_intent.latest_charge"] });
  const intent = session.payment_intent;
  if (intent === null || typeof intent === "string") throw new Error("The session has no payment intent.");
  return { session, intent };
}

async function paidIntent(changes: Partial<Stripe.Checkout.SessionCreateParams> = {}): Promise<Stripe.PaymentIntent> {
  const { id, page } = await openSession(changes);
  await payOnPage(page, { number: "4242 4242 4242 4242" });
  return (await retrieve(id)).intent;
}

function control(path: string, body: object): Promise<Response> {
  return fetch(`${sandbox.url}/_sandbox/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

async function counts(): Promise<{ intents: number; charges: number }> {
  const state: SandboxState = JSON.parse(await (await fetch(`${sandbox.url}/_sandbox/state`)).text());
  return { intents: Object.keys(state.paymentIntents).length, charges: Object.keys(state.charges).length };
}

async function deliveries(): Promise<Delivery[]> {
  return JSON.parse(await (await fetch(`${sandbox.url}/_sandbox/deliveries`)).text());
}

function received(): string[] {
  return receiver.events.map((event) => event.type);
}

describe("a session that is paid", () => {
  it("is open without an intent, then complete with one that waits to be captured, captured and refunded in parts", async () => {
    const { id, page } = await openSession();
    const open = await stripe.checkout.sessions.retrieve(id);
    expect(open).toMatchObject({
      status: "open",
      payment_intent: null,
      amount_total: 13_000,
      currency: "eur",
      locale: "fr",
    });
    expect(open.line_items).toBeUndefined();
    expect((await stripe.checkout.sessions.listLineItems(id)).data.map((line) => line.amount_total)).toEqual([
      11_800, 1_200,
    ]);

    const answer = await payOnPage(page, { number: "4242 4242 4242 4242" });
    expect(answer).toMatchObject({ status: 303, location: `https://shop.test/retour?session=${id}` });

    const { session, intent } = await retrieve(id);
    expect(session).toMatchObject({ status: "complete", url: null, payment_status: "unpaid" });
    expect(intent).toMatchObject({
      status: "requires_capture",
      amount: 13_000,
      amount_capturable: 13_000,
      metadata: { session_id: "payses_1" },
      latest_charge: { captured: false, paid: true, balance_transaction: null },
    });

    const captured = await stripe.paymentIntents.capture(intent.id, { expand: ["latest_charge.balance_transaction"] });
    const feeMinor = 195 + 25;
    expect(captured).toMatchObject({
      status: "succeeded",
      amount_received: 13_000,
      amount_capturable: 0,
      latest_charge: {
        captured: true,
        balance_transaction: { amount: 13_000, fee: feeMinor, net: 13_000 - feeMinor, type: "charge" },
      },
    });
    expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe("paid");

    const refund = await stripe.refunds.create({
      payment_intent: intent.id,
      amount: 5_900,
      expand: ["balance_transaction"],
    });
    expect(refund).toMatchObject({
      amount: 5_900,
      status: "succeeded",
      balance_transaction: { amount: -5_900, fee: 0, net: -5_900 },
    });
    await expect(stripe.refunds.create({ payment_intent: intent.id, amount: 7_101 })).rejects.toMatchObject({
      statusCode: 400,
      param: "amount",
    });
    await stripe.refunds.create({ payment_intent: intent.id });
    await expect(stripe.refunds.create({ payment_intent: intent.id })).rejects.toMatchObject({
      code: "charge_already_refunded",
    });
    expect((await retrieve(id)).intent.latest_charge).toMatchObject({ amount_refunded: 13_000, refunded: true });

    await expect
      .poll(received)
      .toEqual([
        "payment_intent.created",
        "payment_intent.amount_capturable_updated",
        "checkout.session.completed",
        "charge.captured",
        "payment_intent.succeeded",
        "charge.refunded",
        "charge.refunded",
      ]);
    expect(receiver.events[1]?.data.object).toMatchObject({
      id: intent.id,
      status: "requires_capture",
      amount_capturable: 13_000,
    });
  });

  it("has one intent and one charge when the form is sent twice at once", async () => {
    const { page } = await openSession();
    const fields = { attempt: await attemptOf(page), number: "4242424242424242", expiry: "12/34", cvc: "123" };
    const answers = await Promise.all([sendForm(page, fields), sendForm(page, fields), sendForm(page, fields)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map((answer) => answer.location)).size).toBe(1);
    expect(await counts()).toEqual({ intents: 1, charges: 1 });
  });

  it("cannot be paid again from another tab: the page says so and leads back", async () => {
    const { page } = await openSession();
    const staleAttempt = await attemptOf(page);
    await payOnPage(page, { number: "4242424242424242" });
    const answer = await sendForm(page, {
      attempt: staleAttempt,
      number: "4242424242424242",
      expiry: "12/34",
      cvc: "123",
    });
    expect(answer.status).toBe(200);
    expect(answer.page).toContain("Cette commande est déjà payée");
    expect(answer.page).toContain("https://shop.test/retour?session=");
    expect(await counts()).toEqual({ intents: 1, charges: 1 });
  });

  it("counts XOF in whole francs, with a fee in francs", async () => {
    const lines = [
      { quantity: 1, price_data: { currency: "xof", unit_amount: 38_500, product_data: { name: "Selle" } } },
    ];
    const { id, page } = await openSession({ line_items: lines, payment_intent_data: {} });
    expect(await (await fetch(page)).text()).toContain("38\u202f500\u00a0F\u202fCFA");
    await payOnPage(page, { number: "4242424242424242" });
    const { intent } = await retrieve(id);
    expect(intent).toMatchObject({ status: "succeeded", currency: "xof", amount_received: 38_500 });
    const [transaction] = (await stripe.balanceTransactions.list({ type: "charge" })).data;
    expect(transaction).toMatchObject({ amount: 38_500, fee: 578 + 164, net: 38_500 - 742, currency: "xof" });
    expect(processingFeeMinor(10, "eur")).toBe(10);
  });
});

describe("a session that is not paid", () => {
  it("takes another card after a refusal, with the same intent", async () => {
    const { id, page } = await openSession();
    for (const [number, declineCode, words] of [
      ["4000000000000002", "generic_decline", "La banque a refusé cette carte. Rien"],
      ["4000000000009995", "insufficient_funds", "provision insuffisante. Rien"],
    ] as const) {
      const refused = await payOnPage(page, { number });
      expect(refused.status).toBe(303);
      expect(await (await fetch(refused.location ?? "")).text()).toContain(words);
      const { session, intent } = await retrieve(id);
      expect(session.status).toBe("open");
      expect(intent).toMatchObject({
        status: "requires_payment_method",
        last_payment_error: { code: "card_declined", decline_code: declineCode },
      });
    }
    await expect(stripe.paymentIntents.cancel((await retrieve(id)).intent.id)).rejects.toMatchObject({
      statusCode: 400,
    });
    await payOnPage(page, { number: "4242424242424242" });
    expect((await retrieve(id)).intent).toMatchObject({ status: "requires_capture", last_payment_error: null });
    expect(await counts()).toEqual({ intents: 1, charges: 3 });
  });

  it("asks the bank's question, and takes no for an answer", async () => {
    const { id, page } = await openSession({ locale: "en" });
    const asked = await payOnPage(page, { number: "4000002500003155" });
    expect(asked.location).toContain("/authentication");
    expect((await retrieve(id)).intent.status).toBe("requires_action");
    const refused = await answerBank(asked.location ?? "", "refuse");
    expect(await (await fetch(refused.location ?? "")).text()).toContain("The confirmation was refused.");
    expect((await retrieve(id)).session.status).toBe("open");

    const askedAgain = await payOnPage(page, { number: "4000002500003155" });
    const confirmed = await answerBank(askedAgain.location ?? "", "confirm");
    expect(confirmed.location).toBe(`https://shop.test/retour?session=${id}`);
    expect((await retrieve(id)).intent.status).toBe("requires_capture");
    await expect.poll(received).toContain("checkout.session.completed");
    expect(received().filter((type) => type === "payment_intent.requires_action")).toHaveLength(2);
  });

  it("says beside each field what is wrong, keeps what was typed, and takes no real card", async () => {
    const { page } = await openSession();
    const answer = await payOnPage(page, { number: "5555 5555 5555 4444", expiry: "13/34", cvc: "12" });
    expect(answer.status).toBe(422);
    expect(answer.page).toContain('value="5555 5555 5555 4444"');
    for (const name of ["number", "expiry", "cvc"]) {
      expect(answer.page).toMatch(
        new RegExp(`<input\\s+id="${name}"[^>]*aria-invalid="true" aria-describedby="${name}-error`),
      );
    }
    expect(answer.page).toContain("Sac de cuir &#60;b&#62;");
    expect((await payOnPage(page, { number: "4242424242424242", expiry: "01/20" })).page).toContain(
      "Cette date est passée.",
    );
    expect(await counts()).toEqual({ intents: 0, charges: 0 });
  });

  it("expires on demand and when its time is over, and is then closed to the buyer", async () => {
    const { id, page } = await openSession();
    await payOnPage(page, { number: "4000000000000002" });
    const attempt = await attemptOf(page);
    expect(await stripe.checkout.sessions.expire(id)).toMatchObject({ status: "expired", url: null });
    expect((await retrieve(id)).intent.status).toBe("canceled");
    const late = await sendForm(page, { attempt, number: "4242424242424242", expiry: "12/34", cvc: "123" });
    expect(late.status).toBe(410);
    expect(late.page).toContain(CANCEL);
    await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 });

    const expiresAt = Math.floor(Date.now() / 1_000) + 31 * 60;
    const timed = await openSession({ expires_at: expiresAt });
    skewMs = 32 * 60 * 1_000;
    expect((await stripe.checkout.sessions.retrieve(timed.id)).status).toBe("expired");
    await expect.poll(() => received().filter((type) => type === "checkout.session.expired")).toHaveLength(2);
    for (const seconds of [60, 25 * 60 * 60]) {
      await expect(openSession({ expires_at: expiresAt + seconds })).rejects.toMatchObject({ param: "expires_at" });
    }
  });

  it("releases what it held when it is cancelled before the capture", async () => {
    const intent = await paidIntent();
    expect(await stripe.paymentIntents.cancel(intent.id)).toMatchObject({ status: "canceled", amount_capturable: 0 });
    await expect(stripe.paymentIntents.capture(intent.id)).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
    });
    await expect(stripe.paymentIntents.cancel(intent.id)).rejects.toMatchObject({
      code: "payment_intent_unexpected_state",
      raw: { payment_intent: { status: "canceled" } },
    });
    await expect.poll(received).toContain("payment_intent.canceled");
    expect((await stripe.balanceTransactions.list()).data).toEqual([]);
  });
});

describe("the API", () => {
  it("gives the same answer to the same key, and refuses the key with another body", async () => {
    const idempotencyKey = "payses_1";
    const first = await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey });
    const second = await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey });
    expect(second.id).toBe(first.id);
    expect(second.lastResponse.headers["idempotent-replayed"]).toBe("true");
    await expect(
      stripe.checkout.sessions.create(sessionParams({ locale: "en" }), { idempotencyKey }),
    ).rejects.toMatchObject({
      type: "StripeIdempotencyError",
      statusCode: 400,
    });
  });

  it("refuses a wrong key, an unknown object, an unknown call and wrong parameters as Stripe does", async () => {
    await expect(clientWith("sk_test_wrong").paymentIntents.list()).rejects.toMatchObject({
      type: "StripeAuthenticationError",
    });
    await expect(stripe.checkout.sessions.retrieve("cs_none")).rejects.toMatchObject({
      statusCode: 404,
      code: "resource_missing",
      param: "session",
    });
    await expect(stripe.payouts.list()).rejects.toMatchObject({ statusCode: 404 });
    const cases: [Partial<Stripe.Checkout.SessionCreateParams>, object][] = [
      [{ success_url: undefined }, { code: "parameter_missing", param: "success_url" }],
      [{ submit_type: "pay" }, { code: "parameter_unknown", param: "submit_type" }],
      [
        {
          line_items: [{ quantity: 1, price_data: { currency: "eur", unit_amount: -1, product_data: { name: "x" } } }],
        },
        { code: "parameter_invalid", param: "line_items[0][price_data][unit_amount]" },
      ],
      [
        { line_items: [{ quantity: 1, price_data: { currency: "zzz", unit_amount: 1, product_data: { name: "x" } } }] },
        { code: "parameter_invalid" },
      ],
    ];
    for (const [changes, expected] of cases) {
      await expect(stripe.checkout.sessions.create(sessionParams(changes))).rejects.toMatchObject({
        statusCode: 400,
        ...expected,
      });
    }
    await expect(stripe.checkout.sessions.retrieve("cs_none", { expand: ["nothing"] })).rejects.toMatchObject({
      statusCode: 404,
    });
  });

  it("confirms an intent by API with Stripe's named test cards", async () => {
    const intent = await stripe.paymentIntents.create({ amount: 2_000, currency: "cad", metadata: { a: "1" } });
    await stripe.paymentIntents.update(intent.id, { amount: 2_500, metadata: { b: "2" } });
    await expect(
      stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa_chargeDeclined" }),
    ).rejects.toMatchObject({
      type: "StripeCardError",
      statusCode: 402,
      decline_code: "generic_decline",
    });
    const paid = await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" });
    expect(paid).toMatchObject({ status: "succeeded", amount_received: 2_500, metadata: { a: "1", b: "2" } });
  });

  it("keeps customers", async () => {
    const { id } = await stripe.customers.create({ email: "awa@example.com", address: { country: "ML" } });
    await stripe.customers.update(id, { name: "Awa" });
    expect(await stripe.customers.retrieve(id)).toMatchObject({
      email: "awa@example.com",
      name: "Awa",
      address: { country: "ML", city: null },
    });
    expect(await stripe.customers.del(id)).toMatchObject({ deleted: true });
    await expect(stripe.customers.retrieve(id)).rejects.toMatchObject({ statusCode: 404 });
  });

  it("answers on this machine only", async () => {
    const options = { port: 0, secretKey: SECRET_KEY, webhookSecret: WEBHOOK_SECRET };
    await expect(startStripeSandbox({ ...options, host: "0.0.0.0" })).rejects.toThrow("not a loopback address");
    const taken = Number(new URL(sandbox.url).port);
    await expect(startStripeSandbox({ ...options, port: taken })).rejects.toThrow("is taken");
    const form = await fetch(`${sandbox.url}/_sandbox/clock`, {
      method: "POST",
      body: new URLSearchParams({ advanceSeconds: "9" }),
    });
    expect(form.status).toBe(415);
  });
});

describe("webhooks", () => {
  it("are sent again until they are taken", async () => {
    receiver.statuses.push(500, 404);
    await paidIntent();
    await expect.poll(received).toHaveLength(3);
    await expect.poll(async () => (await deliveries()).every((delivery) => delivery.status === "delivered")).toBe(true);
    const sent = await deliveries();
    expect(sent.reduce((sum, delivery) => sum + delivery.attempts, 0)).toBe(5);
  });

  it("come twice, late, after being held, at the second try or never, as a test asks", async () => {
    await control("webhooks", { duplicates: 1 });
    const { id } = await paidIntent();
    await expect.poll(received).toHaveLength(6);
    expect(new Set(receiver.events.map((event) => event.id)).size).toBe(3);

    receiver.events.length = 0;
    await control("webhooks", { hold: true });
    await stripe.paymentIntents.capture(id);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(received()).toEqual([]);
    expect(await (await control("webhooks/release", {})).json()).toEqual({ released: 2 });
    await expect.poll(received).toEqual(["charge.captured", "payment_intent.succeeded"]);

    receiver.events.length = 0;
    await control("webhooks", { drop: true });
    await stripe.refunds.create({ payment_intent: id, amount: 100 });
    const refunded = (await stripe.events.list({ type: "charge.refunded" })).data[0];
    await control("webhooks", { delayMs: 100, failFirst: 1 });
    const resentAt = Date.now();
    await control("webhooks/resend", { eventId: refunded?.id });
    await expect.poll(received).toEqual(["charge.refunded"]);
    expect(Date.now() - resentAt).toBeGreaterThanOrEqual(100);
    expect((await control("webhooks", { duplicates: -1 })).status).toBe(400);
  });
});

describe("a restart", () => {
  it("keeps sessions, intents, keys and what was still to be sent", async () => {
    await control("webhooks", { delayMs: 60_000 });
    const idempotencyKey = "payses_9";
    const created = await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey });
    await payOnPage(created.url ?? "", { number: "4242424242424242" });
    await sandbox.close();
    expect((await stat(join(directory, "state.json"))).mode & 0o077).toBe(0);

    await start();
    expect((await retrieve(created.id)).intent.status).toBe("requires_capture");
    expect((await stripe.checkout.sessions.create(sessionParams(), { idempotencyKey })).id).toBe(created.id);
    expect((await deliveries()).map((delivery) => delivery.status)).toEqual(["waiting", "waiting", "waiting"]);
  });
});
