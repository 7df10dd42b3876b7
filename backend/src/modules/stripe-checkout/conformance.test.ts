import { createServer, type Server } from "node:http";
import {
  payOnPage,
  startStripeMock,
  startStripeSandbox,
  type StripeMock,
  type StripeSandbox,
} from "@azalai/stripe-sandbox";
import { Stripe } from "stripe";
import { afterAll, beforeAll, expect, it } from "vitest";
import { StripeCheckoutService } from "./service";

interface RecordedCall {
  method: string;
  path: string;
  body: string;
  object: unknown;
}

const KEYS = { secretKey: "sk_test_recorded", webhookSecret: "whsec_recorded" };
const SHOP = "https://azalai.test";
const calls: RecordedCall[] = [];
let sandbox: StripeSandbox;
let recorder: { url: string; server: Server };
let mock: StripeMock | string;

beforeAll(async () => {
  sandbox = await startStripeSandbox({ port: 0, ...KEYS });
  [recorder, mock] = await Promise.all([startRecorder(), startStripeMock()]);
}, 300_000);

afterAll(async () => {
  if (typeof mock !== "string") mock.stop();
  await new Promise((resolve) => recorder.server.close(resolve));
  await sandbox.close();
});

/** Stands before the sandbox and notes what the provider asks of Stripe. */
function startRecorder(): Promise<typeof recorder> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { method = "GET", url: path = "/" } = request;
    const body = Buffer.concat(chunks).toString();
    const answer = await fetch(`${sandbox.url}${path}`, {
      method,
      headers: {
        authorization: request.headers.authorization ?? "",
        "content-type": "application/x-www-form-urlencoded",
      },
      ...(method === "GET" ? {} : { body }),
    });
    const text = await answer.text();
    const { object }: { object?: unknown } = JSON.parse(text);
    calls.push({ method, path, body, object });
    response.writeHead(answer.status, { "content-type": "application/json" }).end(text);
  });
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`, server });
    }),
  );
}

/** A purchase with a part given back, a payment given up, and one that was paid too late. */
async function playProvider(): Promise<void> {
  const provider = new StripeCheckoutService(
    {},
    { apiKey: KEYS.secretKey, webhookSecret: KEYS.webhookSecret, apiUrl: recorder.url, storefrontUrl: SHOP },
  );
  const open = async (session_id: string) => {
    const checkout = {
      lines: [{ name: "Selle", description: "Gao", quantity: 1, unitMinor: 38_500 }],
      locale: "fr" as const,
      email: "awa@example.com",
      cartId: "cart_1",
      successUrl: `${SHOP}/fr/commande/retour`,
      cancelUrl: `${SHOP}/fr/commande`,
    };
    const { data } = await provider.initiatePayment({
      amount: 38_500,
      currency_code: "xof",
      data: { checkout, session_id },
    });
    return data ?? {};
  };

  const data = await open("payses_1");
  await payOnPage(String(data.url), { number: "4242424242424242" });
  const { data: authorised } = await provider.authorizePayment({ data });
  const { data: captured } = await provider.capturePayment({ data: authorised });
  await provider.refundPayment({ data: captured, amount: 500 });
  await provider.retrievePayment({ data: captured });
  const rawData = JSON.stringify({
    object: "event",
    type: "payment_intent.succeeded",
    data: {
      object: { id: captured?.id, currency: "xof", amount_received: 38_500, metadata: { session_id: "payses_1" } },
    },
  });
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: rawData, secret: KEYS.webhookSecret });
  await provider.getWebhookActionAndData({ data: {}, rawData, headers: { "stripe-signature": signature } });

  await provider.deletePayment({ data: await open("payses_2") });
  const late = await open("payses_3");
  await payOnPage(String(late.url), { number: "4242424242424242" });
  await provider.cancelPayment({ data: late });
}

it("asks of Stripe only what Stripe's published API takes", { timeout: 30_000 }, async () => {
  await playProvider();
  const paths = calls.map(
    ({ method, path }) => `${method} ${path.replace(/\?.*/, "").replace(/(cs|pi)_[A-Za-z0-9_]+/, "{id}")}`,
  );
  expect(new Set(paths)).toEqual(
    new Set([
      "POST /v1/checkout/sessions",
      "GET /v1/checkout/sessions/{id}",
      "POST /v1/checkout/sessions/{id}/expire",
      "GET /v1/payment_intents/{id}",
      "POST /v1/payment_intents/{id}/capture",
      "POST /v1/payment_intents/{id}/cancel",
      "POST /v1/refunds",
    ]),
  );

  if (typeof mock === "string") return void console.info(mock);
  for (const { method, path, body, object } of calls) {
    const answer = await fetch(`${mock.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${KEYS.secretKey}`, "content-type": "application/x-www-form-urlencoded" },
      ...(method === "GET" ? {} : { body }),
    });
    expect({ method, path, status: answer.status, answer: await answer.json() }).toMatchObject({
      status: 200,
      answer: { object },
    });
  }
});
