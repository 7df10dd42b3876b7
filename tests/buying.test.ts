import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { cartSchema, openedCartSchema, orderSchema, type Order } from "@azalai/contracts";
import { MARKET_CODES } from "@azalai/domain";
import { simpleParser } from "mailparser";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Buyer, callStore, CARDS, granted, readOrder } from "./support/buyer.js";
import { intentsOfCart, pagesOfCart, releaseWebhooks, setWebhooks } from "./support/sandbox-control.js";
import { mailDirUnderTest, stackUnderTest } from "./support/stack-under-test.js";
import { countPurchaseStatements } from "./support/statement-costs.js";

/** Of three cooperatives, sold in every market, and made to order: no number of purchases sells them out. */
const THREE_SKUS = ["P06-henna-black", "P15-bracelet", "P22-night"];
const SOLD_OUT_SKU = "P17";
/** Not made to order. */
const LAST_PIECE_SKU = "P13-3cm";
const STATEMENTS_MAX = 400;
const SETTLED_WITHIN_MS = 15_000;

const database = new pg.Pool({ connectionString: stackUnderTest().databaseUrl, max: 2 });
const variantIds = new Map<string, string>();

beforeAll(async () => {
  const { rows } = await database.query<{ sku: string; id: string }>(
    "select sku, id from product_variant where deleted_at is null",
  );
  for (const { sku, id } of rows) variantIds.set(sku, id);
});
afterEach(() => setWebhooks({}));
afterAll(() => database.end());

function variantOf(sku: string): string {
  const id = variantIds.get(sku);
  if (!id) throw new Error(`the demo has no ${sku}`);
  return id;
}
const threeGoods = (): string[] => THREE_SKUS.map(variantOf);

async function rowsOf<Row extends pg.QueryResultRow>(sql: string, ...values: unknown[]): Promise<Row[]> {
  return (await database.query<Row>(sql, values)).rows;
}

function ordersOfCart(cartId: string): Promise<{ order_id: string }[]> {
  return rowsOf("select order_id from order_cart where cart_id = $1 and deleted_at is null", cartId);
}

/** The buyer who closed the tab does not know it; it is in the mail. */
async function tokenOfCart(cartId: string): Promise<string | undefined> {
  const [access] = await rowsOf<{ token: string }>(
    "select token from order_access a join order_cart c on c.order_id = a.order_id where c.cart_id = $1",
    cartId,
  );
  return access?.token;
}

/** Waits for what comes in its own time: webhooks, captures, mails. */
async function eventually<T>(
  look: () => Promise<T | null | undefined | false>,
  withinMs = SETTLED_WITHIN_MS,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > until) throw new Error("it did not happen in time");
    await sleep(200);
  }
}

/** One order, and one payment of its total that is taken in the end; nothing else was ever held. */
async function expectOneOrderOneCharge(buyer: Buyer, order: Order): Promise<void> {
  expect(await ordersOfCart(buyer.cartId)).toHaveLength(1);
  const intents = await eventually(async () => {
    const found = await intentsOfCart(buyer.cartId);
    return found.every(({ status }) => status === "succeeded" || status === "canceled") ? found : null;
  });
  expect(intents.filter(({ status }) => status === "succeeded").map((intent) => intent.amount_received)).toEqual([
    order.totalMinor,
  ]);
}

async function expectNoOrderNoCharge(buyer: Buyer): Promise<void> {
  expect(await ordersOfCart(buyer.cartId)).toHaveLength(0);
  for (const { status } of await intentsOfCart(buyer.cartId))
    expect(["canceled", "requires_payment_method"]).toContain(status);
}

const sumOf = (amounts: number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

function expectSumsToMatch(order: Order): void {
  expect(order.itemsMinor - order.discountMinor + order.shippingMinor).toBe(order.totalMinor);
  for (const field of ["itemsMinor", "discountMinor", "shippingMinor", "taxMinor", "totalMinor"] as const)
    expect(sumOf(order.sellerOrders.map((part) => part[field])), field).toBe(order[field]);
  for (const part of order.sellerOrders) {
    expect(part.itemsMinor - part.discountMinor + part.shippingMinor).toBe(part.totalMinor);
    expect(sumOf(part.lines.map((line) => line.totalMinor))).toBe(part.itemsMinor);
    expect(part.stage).toBe("placed");
  }
  expect(sumOf(Object.values(order.breakdown))).toBe(order.itemsMinor);
}

async function expectLedgerBalanced(orderId: string, totalMinor: number): Promise<void> {
  const [sale] = await rowsOf<{ balance: number; cleared: number; entries: number }>(
    `select sum(e.amount_minor)::int as balance, count(*)::int as entries,
            sum(e.amount_minor) filter (where e.account like 'clearing:%')::int as cleared
       from ledger_transaction t join ledger_entry e on e.transaction_id = t.id where t.cause = $1`,
    `sale:${orderId}`,
  );
  expect(sale?.balance).toBe(0);
  expect(sale?.cleared).toBe(totalMinor);
  expect(sale?.entries).toBeGreaterThan(10);
}

describe("a whole purchase", () => {
  for (const market of MARKET_CODES) {
    it(`makes three seller orders that sum to the unit, in market ${market}`, async () => {
      const buyer = await Buyer.with(market, threeGoods());
      expect(buyer.cart.groups).toHaveLength(3);
      const order = await buyer.buy();
      expect(order).toMatchObject({ market, isPaid: true, paymentMethod: "card" });
      expect(order.sellerOrders).toHaveLength(3);
      expectSumsToMatch(order);
      await expectOneOrderOneCharge(buyer, order);
      const [link] = await ordersOfCart(buyer.cartId);
      await expectLedgerBalanced(link?.order_id ?? "", order.totalMinor);
    });
  }

  it("with a promotion, gives each cooperative the same as without", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    const full = await buyer.buy();
    const saver = await Buyer.with("eu", threeGoods());
    saver.cart = granted(await saver.post("promotion", { code: "caravane10" }, cartSchema));
    expect(saver.cart.promotionCode).toBe("CARAVANE10");
    expect(saver.cart.discountMinor).toBe(Math.round(saver.cart.itemsMinor / 10));
    const reduced = await saver.buy();
    expectSumsToMatch(reduced);
    const netBySeller = (order: Order) =>
      Object.fromEntries(order.sellerOrders.map(({ seller, netMinor }) => [seller.handle, netMinor]));
    expect(netBySeller(reduced)).toEqual(netBySeller(full));
    expect(reduced.totalMinor).toBeLessThan(full.totalMinor);
  });

  it("in Mali may be paid at an antenna, and is not paid until then", async () => {
    const buyer = await Buyer.with("ml", threeGoods());
    const pickup = buyer.cart.shippingOptions.find(({ isPickup }) => isPickup);
    const form = buyer.checkoutForm({
      paymentMethod: "antenna",
      shippingOptionId: pickup?.id ?? "",
      expectedTotalMinor: buyer.cart.itemsMinor + (pickup?.priceMinor ?? 0),
    });
    const result = granted(await buyer.checkOut(form));
    if (result.type !== "placed") throw new Error("expected an order");
    const order = await readOrder(result.token, "en");
    expect(order).toMatchObject({
      isPaid: false,
      paymentMethod: "antenna",
      locale: "en",
      totalMinor: form.expectedTotalMinor,
    });
    expect(await intentsOfCart(buyer.cartId)).toHaveLength(0);
  });

  it(`costs at most ${STATEMENTS_MAX} SQL statements, from the first good to capture and mail`, async () => {
    // What the minute's jobs send meanwhile can only add: the least of a few purchases is the purchase's own.
    const counts: number[] = [];
    while (counts.length < 3 && !counts.some((count) => count <= STATEMENTS_MAX)) {
      const { result: buyer, statements, mostFrequent } = await countPurchaseStatements();
      const [intent] = await intentsOfCart(buyer.cartId);
      expect(intent?.status, "captured within the count").toBe("succeeded");
      expect(await mailsTo(buyer.order), "mailed within the count").toHaveLength(1);
      counts.push(statements);
      console.info(`a whole purchase: ${statements} SQL statements`, statements > STATEMENTS_MAX ? mostFrequent : "");
    }
    expect(Math.min(...counts)).toBeLessThanOrEqual(STATEMENTS_MAX);
  });
});

async function mailsTo(order: Order): Promise<string[]> {
  const files = readdirSync(mailDirUnderTest()).filter((name) => name.includes("order-confirmation"));
  const mails = await Promise.all(files.map((name) => simpleParser(readFileSync(join(mailDirUnderTest(), name)))));
  return mails.flatMap(({ text }) => (text?.includes(order.token) ? [text] : []));
}

describe("whoever comes first, one order and one charge", () => {
  it("the return before the webhook", async () => {
    await setWebhooks({ hold: true });
    const buyer = await Buyer.with("eu", threeGoods());
    const order = await buyer.buy();
    await releaseWebhooks();
    await sleep(2_500);
    await expectOneOrderOneCharge(buyer, order);
    expect(await mailsTo(order)).toHaveLength(1);
  });

  it("the webhook before the return, and the same again", async () => {
    await setWebhooks({ duplicates: 1 });
    const buyer = await Buyer.with("eu", threeGoods());
    await buyer.pay(await buyer.openPayment());
    await eventually(async () => (await ordersOfCart(buyer.cartId)).length > 0);
    const placed = await buyer.comeBack();
    if (placed.type !== "placed") throw new Error("expected the order");
    expect(await buyer.comeBack()).toEqual(placed);
    await sleep(2_500);
    await expectOneOrderOneCharge(buyer, await readOrder(placed.token));
  });

  it("the webhook alone, the tab being closed", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    await buyer.pay(await buyer.openPayment());
    const order = await readOrder(await eventually(() => tokenOfCart(buyer.cartId)));
    expectSumsToMatch(order);
    await expectOneOrderOneCharge(buyer, order);
  });

  it("both at the same moment, and the return three times", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    await buyer.pay(await buyer.openPayment());
    const answers = await Promise.all([buyer.comeBack(), buyer.comeBack(), buyer.comeBack()]);
    const [first] = answers;
    if (first?.type !== "placed") throw new Error(`expected the order, got ${JSON.stringify(answers)}`);
    expect(answers).toEqual([first, first, first]);
    await expectOneOrderOneCharge(buyer, await readOrder(first.token));
  });

  it("a double click opens one payment page, and a third after paying finds the order", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    const form = buyer.checkoutForm();
    const [first, second] = (await Promise.all([buyer.checkOut(form), buyer.checkOut(form)])).map(granted);
    expect(second).toEqual(first);
    if (first?.type !== "redirect") throw new Error("expected a payment page");
    expect((await pagesOfCart(buyer.cartId)).filter(({ status }) => status === "open")).toHaveLength(1);
    await buyer.pay(first.url);
    const third = granted(await buyer.checkOut(form));
    if (third.type !== "placed") throw new Error("expected the order");
    await expectOneOrderOneCharge(buyer, await readOrder(third.token));
  });
});

describe("when nobody comes back and every webhook is lost", () => {
  it("the next reconciliation makes the order", { timeout: 90_000 }, async () => {
    await setWebhooks({ drop: true });
    const buyer = await Buyer.with("eu", threeGoods());
    await buyer.pay(await buyer.openPayment());
    await database.query(
      `update payment_session set created_at = now() - interval '4 minutes' where payment_collection_id in
         (select payment_collection_id from cart_payment_collection where cart_id = $1)`,
      [buyer.cartId],
    );
    const token = await eventually(() => tokenOfCart(buyer.cartId), 75_000);
    await expectOneOrderOneCharge(buyer, await readOrder(token));
  });
});

describe("no order and no charge", () => {
  it("a declined card; another then pays", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    const page = await buyer.openPayment();
    await buyer.pay(page, CARDS.declined);
    expect(await buyer.comeBack()).toEqual({ type: "not_placed", reason: "declined" });
    await expectNoOrderNoCharge(buyer);
    await buyer.pay(page);
    const placed = await buyer.comeBack();
    if (placed.type !== "placed") throw new Error("expected the order");
    await expectOneOrderOneCharge(buyer, await readOrder(placed.token));
  });

  it("an abandoned payment; the cart is as it was", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    await buyer.openPayment();
    expect(await buyer.comeBack()).toEqual({ type: "not_placed", reason: "awaiting" });
    await expectNoOrderNoCharge(buyer);
    const cart = granted(
      await callStore(`/store/carts/${buyer.cartId}/summary?locale=en`, cartSchema, { token: buyer.token }),
    );
    expect(cart).toMatchObject({
      itemCount: 3,
      itemsMinor: buyer.cart.itemsMinor,
      email: "acheteuse@example.org",
      locale: "en",
    });
  });

  it("a cart changed in another tab while its page is open: the page closes", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    const page = await buyer.openPayment();
    await buyer.add(variantOf(THREE_SKUS[0] ?? ""));
    expect((await pagesOfCart(buyer.cartId)).map(({ status }) => status)).toEqual(["expired"]);
    await buyer.pay(page).catch(() => undefined);
    expect(await buyer.comeBack()).toEqual({ type: "not_placed", reason: "cart_changed" });
    await expectNoOrderNoCharge(buyer);
    await expectOneOrderOneCharge(buyer, await buyer.buy());
  });

  it("a cart changed after it was paid, before anybody came back: the payment is released", async () => {
    await setWebhooks({ hold: true });
    const buyer = await Buyer.with("eu", threeGoods());
    await buyer.pay(await buyer.openPayment());
    await buyer.add(variantOf(THREE_SKUS[1] ?? ""));
    expect(await buyer.comeBack()).toEqual({ type: "not_placed", reason: "cart_changed" });
    await releaseWebhooks();
    await sleep(2_500);
    await expectNoOrderNoCharge(buyer);
  });

  it("a good withdrawn while it was being paid", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    const page = await buyer.openPayment();
    await setWebhooks({ drop: true });
    const [product] = await rowsOf<{ id: string }>(
      "select product_id as id from product_variant where id = $1",
      threeGoods()[0],
    );
    await database.query("update product set status = 'draft' where id = $1", [product?.id]);
    try {
      await buyer.pay(page);
      expect(await buyer.comeBack()).toEqual({ type: "not_placed", reason: "cart_changed" });
    } finally {
      await database.query("update product set status = 'published' where id = $1", [product?.id]);
    }
    await expectNoOrderNoCharge(buyer);
  });

  it("the last piece, paid by two: one has it, the other pays nothing", async () => {
    const variantId = variantOf(LAST_PIECE_SKU);
    await database.query(
      `update inventory_level set stocked_quantity = reserved_quantity + 1,
              raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + 1)::text, 'precision', 20)
        where inventory_item_id in (select inventory_item_id from product_variant_inventory_item where variant_id = $1)`,
      [variantId],
    );
    await setWebhooks({ drop: true });
    const buyers = [await Buyer.with("eu", [variantId]), await Buyer.with("eu", [variantId])];
    for (const buyer of buyers) await buyer.pay(await buyer.openPayment());
    const countOrders = async () =>
      (await rowsOf<{ count: number }>(`select count(*)::int as count from "order" where deleted_at is null`))[0]
        ?.count ?? 0;
    const before = await countOrders();
    const answers = await Promise.all(buyers.map((buyer) => buyer.comeBack()));
    expect(await countOrders()).toBe(before + 1);
    expect(answers.map((answer) => (answer.type === "placed" ? answer.type : answer.reason)).sort()).toEqual([
      "out_of_stock",
      "placed",
    ]);
    for (const [index, buyer] of buyers.entries()) {
      const answer = answers[index];
      if (answer?.type === "placed") await expectOneOrderOneCharge(buyer, await readOrder(answer.token));
      else await expectNoOrderNoCharge(buyer);
    }
  });

  it("a price that changed since the buyer saw it", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    const { expectedTotalMinor } = buyer.checkoutForm();
    const { status, error } = await buyer.checkOut(
      buyer.checkoutForm({ expectedTotalMinor: expectedTotalMinor - 100 }),
    );
    expect({ status, code: error?.code }).toEqual({ status: 409, code: "cart_changed" });
    expect(await pagesOfCart(buyer.cartId)).toHaveLength(0);
  });

  it("a forged webhook, a webhook of nobody's, and none of another provider", async () => {
    const post = (provider: string, headers: Record<string, string>): Promise<Response> =>
      fetch(new URL(`/hooks/payment/${provider}`, stackUnderTest().backendUrl), {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({
          type: "payment_intent.amount_capturable_updated",
          data: { object: { id: "pi_forged" } },
        }),
      });
    for (const answer of [
      await post("stripe_stripe", {}),
      await post("stripe_stripe", { "stripe-signature": "t=1,v1=00" }),
      await post("other_other", {}),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(await answer.text()).not.toMatch(/\n\s+at /);
    }
  });
});

describe("bad input", () => {
  let buyer: Buyer;
  beforeAll(async () => {
    buyer = await Buyer.with("eu", threeGoods());
  });

  const open = (changes: object, key?: string | null) =>
    callStore("/store/carts/open", openedCartSchema, {
      body: { market: "eu", locale: "fr", variantId: threeGoods()[0], quantity: 1, ...changes },
      key,
    });

  it.each([
    ["quantity 0", { quantity: 0 }, 400, "invalid_input", "quantity"],
    ["quantity −1", { quantity: -1 }, 400, "invalid_input", "quantity"],
    ["quantity 10⁹", { quantity: 1e9 }, 400, "invalid_input", "quantity"],
    ["quantity abc", { quantity: "abc" }, 400, "invalid_input", "quantity"],
    ["a wrong type", { variantId: 7 }, 400, "invalid_input", "variantId"],
    ["no such market", { market: "us" }, 400, "invalid_input", "market"],
    ["no such variant", { variantId: "variant_none" }, 422, "not_sold_here", "variantId"],
  ])("refuses to open a cart with %s", async (_what, changes, status, code, field) => {
    const answer = await open(changes);
    expect({ status: answer.status, code: answer.error?.code, field: answer.error?.field }).toEqual({
      status,
      code,
      field,
    });
  });

  it("refuses a good that is sold out, and one that the market may not receive", async () => {
    const soldOut = await open({ variantId: variantOf(SOLD_OUT_SKU) });
    expect(soldOut).toMatchObject({ status: 409, error: { code: "out_of_stock", field: "quantity" } });
    const [atHome] = await rowsOf<{ id: string }>(
      `select v.id from product_variant v join product_variant_price_set l on l.variant_id = v.id
        where not exists (select 1 from price p where p.price_set_id = l.price_set_id and p.currency_code = 'eur') limit 1`,
    );
    expect(await open({ variantId: atHome?.id })).toMatchObject({
      status: 422,
      error: { code: "not_sold_here", field: "variantId" },
    });
  });

  it("refuses a missing publishable key and a 2 MB field", async () => {
    expect(await open({}, null)).toMatchObject({ status: 401, error: { code: "unauthorized" } });
    const { status, error } = await open({ variantId: "x".repeat(2_000_000) });
    expect({ status, code: error?.code }).toEqual({ status: 413, code: "invalid_input" });
  });

  it("refuses a foreign cart on every route, core's own included", async () => {
    const other = await Buyer.with("eu", threeGoods());
    for (const [method, action] of [
      ["GET", "/summary"],
      ["POST", "/lines"],
      ["POST", "/lines/x"],
      ["POST", "/promotion"],
      ["POST", "/checkout"],
      ["POST", "/place"],
      ["GET", ""],
      ["POST", ""],
      ["POST", "/line-items"],
      ["POST", "/complete"],
    ] as const) {
      const url = `/store/carts/${other.cartId}${action}`;
      for (const token of [buyer.token, undefined]) {
        const answer = await callStore(url, cartSchema, { token, ...(method === "POST" ? { body: {} } : {}) });
        expect({ url, status: answer.status, code: answer.error?.code }).toEqual({
          url,
          status: 403,
          code: "cart_foreign",
        });
      }
    }
  });

  it("closes core's own ways to change a cart or open a payment", async () => {
    for (const path of [
      "/store/carts",
      "/store/payment-collections",
      `/store/carts/${buyer.cartId}/complete`,
      `/store/carts/${buyer.cartId}`,
    ]) {
      const answer = await callStore(path, cartSchema, { token: buyer.token, body: {} });
      expect({ path, status: answer.status }).toEqual({ path, status: 404 });
    }
  });

  it("refuses what does not fit the cart, and leaves it as it was", async () => {
    const before = granted(await callStore(`/store/carts/${buyer.cartId}/summary`, cartSchema, { token: buyer.token }));
    const form = buyer.checkoutForm();
    const cases = [
      [await buyer.post("lines/cali_none", { quantity: 1 }, cartSchema), "not_found"],
      [await buyer.post("lines", { variantId: threeGoods()[0], quantity: 99 }, cartSchema), "invalid_input"],
      [await buyer.post("promotion", { code: "RIEN" }, cartSchema), "promotion_invalid"],
      [await buyer.checkOut({ ...form, address: { ...form.address, countryCode: "ca" } }), "address_country"],
      [await buyer.checkOut({ ...form, paymentMethod: "antenna" }), "payment_unavailable"],
      [await buyer.checkOut({ ...form, shippingOptionId: "so_none" }), "invalid_input"],
      [await buyer.checkOut({ ...form, email: "nobody" }), "invalid_input"],
    ] as const;
    for (const [answer, code] of cases) {
      expect(answer.error?.code).toBe(code);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
    expect(
      granted(await callStore(`/store/carts/${buyer.cartId}/summary`, cartSchema, { token: buyer.token })),
    ).toEqual(before);
  });

  it("refuses an empty cart at checkout, and a cart that is an order", async () => {
    const emptied = await Buyer.with("eu", [variantOf(THREE_SKUS[0] ?? "")]);
    const form = emptied.checkoutForm();
    const line = emptied.cart.groups[0]?.lines[0]?.id;
    emptied.cart = granted(await emptied.post(`lines/${line}`, { quantity: 0 }, cartSchema));
    expect(emptied.cart.itemCount).toBe(0);
    expect(await emptied.checkOut(form)).toMatchObject({ status: 422, error: { code: "cart_empty" } });

    const done = await Buyer.with("eu", threeGoods());
    await done.buy();
    expect(await done.post("lines", { variantId: threeGoods()[0], quantity: 1 }, cartSchema)).toMatchObject({
      status: 409,
      error: { code: "cart_completed" },
    });
  });

  it("refuses a guessed tracking token, and an order by its id", async () => {
    expect(await callStore("/store/orders/by-token/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", orderSchema)).toMatchObject({
      status: 404,
      error: { code: "not_found" },
    });
    const [order] = await rowsOf<{ id: string }>(`select id from "order" limit 1`);
    expect((await callStore(`/store/orders/${order?.id}`, orderSchema)).status).toBe(404);
  });
});

describe("the desk", () => {
  const callDesk = async (path: string, token: string | null, body?: object): Promise<Response> =>
    fetch(new URL(path, stackUnderTest().backendUrl), {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
      body: body ? JSON.stringify(body) : undefined,
    });

  async function logIn(): Promise<string> {
    const account = stackUnderTest().accounts.find(({ role }) => role === "national");
    const answer = await callDesk("/auth/user/emailpass", null, { email: account?.email, password: account?.password });
    const { token }: { token: string } = await answer.json();
    return token;
  }

  it("lists the sellers, and an order's parts, to its users alone", async () => {
    const order = await (await Buyer.with("eu", threeGoods())).buy();
    const [access] = await rowsOf<{ order_id: string }>(
      "select order_id from order_access where token = $1",
      order.token,
    );
    const parts = `/admin/orders/${access?.order_id}/seller-orders`;
    for (const path of ["/admin/sellers", parts]) expect((await callDesk(path, null)).status).toBe(401);

    const token = await logIn();
    const { sellers }: { sellers: { name: string; goodsCount: number }[] } = await (
      await callDesk("/admin/sellers", token)
    ).json();
    expect(sellers).toHaveLength(16);
    expect(sumOf(sellers.map(({ goodsCount }) => goodsCount))).toBe(60);
    const { sellerOrders }: { sellerOrders: { totalMinor: number; stage: string }[] } = await (
      await callDesk(parts, token)
    ).json();
    expect(sellerOrders.map(({ stage }) => stage)).toEqual(["placed", "placed", "placed"]);
    expect(sumOf(sellerOrders.map(({ totalMinor }) => totalMinor))).toBe(order.totalMinor);
  });

  it("refunds an order; the ledger takes the sale back, account by account", async () => {
    const buyer = await Buyer.with("eu", threeGoods());
    const order = await buyer.buy();
    const payment = await eventually(async () => {
      const [captured] = await rowsOf<{ id: string }>(
        `select p.id from payment p join cart_payment_collection c on c.payment_collection_id = p.payment_collection_id
          where c.cart_id = $1 and p.captured_at is not null`,
        buyer.cartId,
      );
      return captured;
    });
    expect((await callDesk(`/admin/payments/${payment.id}/refund`, await logIn(), {})).status).toBe(200);
    const [link] = await ordersOfCart(buyer.cartId);
    const balances = await eventually(async () => {
      const rows = await rowsOf<{ account: string; balance: number; kinds: number }>(
        `select e.account, sum(e.amount_minor)::int as balance, count(distinct t.kind)::int as kinds
           from ledger_transaction t join ledger_entry e on e.transaction_id = t.id where t.order_id = $1 group by e.account`,
        link?.order_id,
      );
      return rows.every(({ kinds }) => kinds === 2) ? rows : null;
    });
    expect(balances.length).toBeGreaterThan(8);
    expect(balances.filter(({ balance }) => balance !== 0)).toEqual([]);
    expect(order.totalMinor).toBeGreaterThan(0);
  });
});

describe("the ledger", () => {
  it("takes neither changes nor entries out of balance", async () => {
    await expect(database.query("update ledger_entry set amount_minor = amount_minor + 1")).rejects.toThrow(
      /append only/,
    );
    await expect(database.query("delete from ledger_transaction")).rejects.toThrow(/append only/);
    await expect(
      database.query(
        "insert into ledger_entry (id, account, amount_minor, transaction_id) select 'lent_x', 'vat', 1, id from ledger_transaction limit 1",
      ),
    ).rejects.toThrow(/sum to zero/);
  });
});
