import { Stripe } from "stripe";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startStripeSandbox, type StripeSandbox } from "./sandbox.js";
import { startStripeMock, type StripeMock } from "./stripe-mock.js";
import { payOnPage } from "./trial-buyer.js";

/** Fields of the API of 2024-04-10, which the SDK 15.12.0 speaks, that the mock's newer version no longer has. */
const RETIRED: Record<string, string[]> = {
  charge: ["invoice", "source"],
  "checkout.session": ["shipping_details"],
  payment_intent: ["invoice", "source"],
  product: ["type"],
};
/** Fields that the API has gained since and that objects of 2024-04-10 do not have. */
const LATER: Record<string, string[]> = { balance_transaction: ["balance_type"] };

const SECRET_KEY = "sk_test_conformance";
let sandbox: StripeSandbox;
let mock: StripeMock | string;

beforeAll(async () => {
  [sandbox, mock] = await Promise.all([
    startStripeSandbox({ port: 0, secretKey: SECRET_KEY, webhookSecret: "whsec_conformance" }),
    startStripeMock(),
  ]);
}, 300_000);

afterAll(async () => {
  if (typeof mock !== "string") mock.stop();
  await sandbox.close();
});

function client(url: string): Stripe {
  const { hostname, port } = new URL(url);
  return new Stripe(SECRET_KEY, { host: hostname, port, protocol: "http", maxNetworkRetries: 0 });
}

const SESSION: Stripe.Checkout.SessionCreateParams = {
  mode: "payment",
  payment_method_types: ["card"],
  locale: "fr",
  customer_email: "awa@example.com",
  client_reference_id: "cart_1",
  success_url: "https://shop.test/retour?session={CHECKOUT_SESSION_ID}",
  cancel_url: "https://shop.test/commande",
  line_items: [
    {
      quantity: 2,
      price_data: {
        currency: "xof",
        unit_amount: 38_500,
        product_data: { name: "Selle", description: "Gao", images: ["https://shop.test/a.webp"] },
      },
    },
  ],
  payment_intent_data: { capture_method: "manual", metadata: { session_id: "payses_1" } },
  metadata: { session_id: "payses_1" },
};

/** Every call that the sandbox answers, on either server; `pay` is what the buyer does where there is a page to do it on. */
async function playEverything(
  stripe: Stripe,
  pay: (pageUrl: string, number: string) => Promise<string>,
): Promise<object[]> {
  const open = await stripe.checkout.sessions.create(SESSION);
  const declinedId = await pay(open.url ?? "", "4000000000000002");
  const declined = await stripe.paymentIntents.retrieve(declinedId, { expand: ["latest_charge"] });
  const askedId = await pay(open.url ?? "", "4000002500003155");
  const asked = await stripe.paymentIntents.retrieve(askedId, { expand: ["payment_method"] });
  const paidId = await pay(open.url ?? "", "4242424242424242");
  const captured = await stripe.paymentIntents.capture(paidId, { expand: ["latest_charge.balance_transaction"] });
  const refund = await stripe.refunds.create({
    payment_intent: paidId,
    amount: 100,
    expand: ["balance_transaction", "charge"],
  });
  const customer = await stripe.customers.create({ email: "awa@example.com", name: "Awa", address: { country: "ML" } });
  const intent = await stripe.paymentIntents.create({
    amount: 2_000,
    currency: "eur",
    capture_method: "manual",
    metadata: { a: "1" },
  });
  return [
    open,
    declined,
    asked,
    captured,
    refund,
    customer,
    intent,
    await stripe.checkout.sessions.retrieve(open.id, { expand: ["payment_intent", "line_items.data.price.product"] }),
    await stripe.checkout.sessions.list({ limit: 3 }),
    await stripe.checkout.sessions.listLineItems(open.id),
    await stripe.checkout.sessions.expire((await stripe.checkout.sessions.create(SESSION)).id),
    await stripe.paymentIntents.update(intent.id, { amount: 2_100, metadata: { b: "2" } }),
    await stripe.paymentIntents.confirm(intent.id, { payment_method: "pm_card_visa" }),
    await stripe.paymentIntents.cancel(intent.id, { cancellation_reason: "abandoned" }),
    await stripe.charges.retrieve(String(typeof refund.charge === "string" ? refund.charge : refund.charge?.id)),
    await stripe.refunds.retrieve(refund.id),
    await stripe.refunds.list({ payment_intent: paidId, limit: 2 }),
    await stripe.balanceTransactions.list({ type: "charge", limit: 2 }),
    await stripe.customers.retrieve(customer.id),
    await stripe.customers.update(customer.id, { name: "Awa T." }),
    await stripe.customers.del(customer.id),
    await stripe.events.list({ limit: 20 }),
  ];
}

/** Every object in an answer that says what it is, however deep. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== "object" || value === null) return [];
  const fields: Record<string, unknown> = { ...value };
  const inside = Object.values(fields).flatMap(objectsIn);
  return typeof fields.object === "string" ? [fields, ...inside] : inside;
}

describe("beside Stripe's own mock", () => {
  it(
    "takes the same calls, and its objects have published fields only, and all that are required",
    { timeout: 30_000 },
    async () => {
      if (typeof mock === "string") return void console.info(mock);

      // Stateless, the mock answers each well-formed call with a fixture; a wrong parameter or path would throw here.
      const published = await playEverything(client(mock.url), async () => "pi_fixture");
      const stripe = client(sandbox.url);
      let session: Stripe.Checkout.Session | undefined;
      const own = await playEverything(stripe, async (page, number) => {
        await payOnPage(page, { number });
        [session] = (await stripe.checkout.sessions.list({ limit: 1 })).data;
        return String(session?.payment_intent);
      });
      expect(own.map(nameOf)).toEqual(published.map(nameOf));

      const problems = new Set<string>();
      for (const object of objectsIn(own)) {
        const name = nameOf(object);
        const schema = mock.objects.get(name);
        if (name === "list") continue;
        if (schema === undefined) {
          problems.add(`${name} is not published`);
          continue;
        }
        for (const field of Object.keys(object)) {
          if (!schema.fields.has(field) && !RETIRED[name]?.includes(field))
            problems.add(`${name}.${field} is not published`);
        }
        for (const field of schema.required) {
          if (!(field in object) && !LATER[name]?.includes(field)) problems.add(`${name}.${field} is missing`);
        }
      }
      expect([...problems]).toEqual([]);
      expect(new Set(objectsIn(own).map(nameOf))).toEqual(
        new Set([
          "balance_transaction",
          "charge",
          "checkout.session",
          "customer",
          "deleted_customer",
          "event",
          "item",
          "list",
          "payment_intent",
          "payment_method",
          "price",
          "product",
          "refund",
        ]),
      );
    },
  );
});

function nameOf(object: object): string {
  const { object: name, deleted }: { object?: unknown; deleted?: unknown } = { ...object };
  return deleted === true ? `deleted_${String(name)}` : String(name);
}
