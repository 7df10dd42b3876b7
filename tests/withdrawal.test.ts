import { randomUUID } from "node:crypto";
import {
  foundWithdrawalSchema,
  withdrawalOfferSchema,
  withdrawalSchema,
  type Order,
  type Withdrawal,
  type WithdrawalOffer,
} from "@azalai/contracts";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { Buyer, callStore, granted, readOrder, type Answer } from "./support/buyer.js";
import { Desk } from "./support/desk.js";
import { mailsTo } from "./support/mailbox.js";
import { SOON } from "./support/order-record.js";
import { stackUnderTest } from "./support/stack-under-test.js";

/** Free to give back; only unopened; cut to measure. Each is made to order, or in plenty. */
const SKUS = { leather: "P06-henna-black", dates: "P45", boubou: "P26-full" };
const DAY_MS = 24 * 60 * 60 * 1000;
/** Fourteen days, a weekend, and the last place on Earth. */
const TOO_LATE_DAYS = 17;

const database = new pg.Pool({ connectionString: stackUnderTest().databaseUrl, max: 2 });
let variantIds: Map<string, string>;

beforeAll(async () => {
  const { rows } = await database.query<{ sku: string; id: string }>(
    "select sku, id from product_variant where deleted_at is null",
  );
  variantIds = new Map(rows.map(({ sku, id }) => [sku, id]));
});
afterAll(() => database.end());

function variantOf(sku: string): string {
  const id = variantIds.get(sku);
  if (!id) throw new Error(`the demo has no ${sku}`);
  return id;
}

const newEmail = (): string => `retrait.${randomUUID().slice(0, 8)}@example.org`;

async function buy(skus: string[], email = newEmail()): Promise<Order> {
  const buyer = await Buyer.with("eu", skus.map(variantOf));
  const result = granted(await buyer.checkOut(buyer.checkoutForm({ email })));
  if (result.type !== "redirect") throw new Error("the order exists already");
  await buyer.pay(result.url);
  const placed = await buyer.comeBack();
  if (placed.type !== "placed") throw new Error(`not placed: ${placed.reason}`);
  return readOrder(placed.token);
}

const offerOf = async (token: string): Promise<WithdrawalOffer> =>
  granted(await callStore(`/store/withdrawals/by-token/${token}?locale=fr`, withdrawalOfferSchema));

interface Declared {
  lines: { id: string; isSealed?: boolean }[];
  contact?: string;
}

const declare = (token: string, { lines, contact = "awa@example.org" }: Declared): Promise<Answer<Withdrawal>> =>
  callStore("/store/withdrawals", withdrawalSchema, {
    body: {
      token,
      locale: "fr",
      name: "Awa Traoré",
      contact,
      lines: lines.map((line) => ({ isSealed: false, ...line })),
    },
  });

async function moveTo(order: Order, stage: string, at: Date): Promise<void> {
  const ids = order.sellerOrders.map(({ id }) => id);
  await database.query("update seller_order set stage = $1, stage_changed_at = $2 where id = any($3)", [
    stage,
    at,
    ids,
  ]);
}

async function countWithdrawals(token: string): Promise<number> {
  const { rows } = await database.query<{ count: number }>(
    "select count(*)::int as count from withdrawal w join order_access a on a.order_id = w.order_id where a.token = $1",
    [token],
  );
  return rows[0]?.count ?? 0;
}

describe("a withdrawal", () => {
  it("is recorded once with its time, acknowledged at once by mail, and told to the desk", async () => {
    const order = await buy([SKUS.leather, SKUS.dates]);
    const before = await offerOf(order.token);
    expect(before).toMatchObject({ displayId: order.displayId, lastDay: null, isInTime: true, withdrawals: [] });
    expect(before.lines.map(({ term }) => term).sort()).toEqual(["free", "if_sealed"]);

    const contact = newEmail();
    const leather = before.lines.find(({ term }) => term === "free");
    const lines = [{ id: leather?.id ?? "" }];
    const [first, second] = await Promise.all([
      declare(order.token, { lines, contact }),
      declare(order.token, { lines, contact }),
    ]);
    const third = granted(await declare(order.token, { lines, contact: "autre@example.org" }));
    expect(granted(first)).toEqual(granted(second));
    expect(third).toEqual(granted(first));
    expect(await countWithdrawals(order.token)).toBe(1);
    expect(Math.abs(Date.now() - Date.parse(third.receivedAt))).toBeLessThan(60_000);

    await expect.poll(async () => (await mailsTo(contact)).length, SOON).toBe(1);
    const [mail] = await mailsTo(contact);
    expect(mail?.text).toContain(leather?.title);
    expect(mail?.text).toContain("Awa Traoré");
    expect(mail?.text).toMatch(/\d{2}:\d{2}:\d{2}/);

    const after = await offerOf(order.token);
    expect(after.withdrawals).toEqual([third]);
    expect(after.lines.filter(({ isWithdrawn }) => isWithdrawn).map(({ id }) => id)).toEqual([leather?.id]);

    const { rows } = await database.query<{ order_id: string }>("select order_id from order_access where token = $1", [
      order.token,
    ]);
    const seen = z
      .object({ withdrawals: z.array(z.object({ receivedAt: z.string(), goods: z.array(z.string()) })) })
      .parse(await (await Desk.signIn()).call(`/admin/orders/${rows[0]?.order_id}/seller-orders`));
    expect(seen.withdrawals).toMatchObject([{ receivedAt: third.receivedAt }]);
    expect(seen.withdrawals[0]?.goods).toHaveLength(1);
  });

  it("takes what is excepted only as the law lets it, and says which line it is", async () => {
    const order = await buy([SKUS.leather, SKUS.dates, SKUS.boubou]);
    const { lines } = await offerOf(order.token);
    const idOf = (term: string): string => lines.find((line) => line.term === term)?.id ?? "";
    const refusals = [
      [[{ id: idOf("made_to_measure"), isSealed: true }], "lines.0"],
      [[{ id: idOf("free") }, { id: idOf("if_sealed") }], "lines.1"],
    ] as const;
    for (const [asked, field] of refusals) {
      const answer = await declare(order.token, { lines: [...asked] });
      expect(answer).toMatchObject({ status: 422, error: { code: "withdrawal_excepted", field } });
    }
    expect(await countWithdrawals(order.token)).toBe(0);
    const sealed = granted(await declare(order.token, { lines: [{ id: idOf("if_sealed"), isSealed: true }] }));
    expect(sealed.lineIds).toEqual([idOf("if_sealed")]);
  });

  it("is refused after the last day, which is told, but still answered where it was made in time", async () => {
    const order = await buy([SKUS.leather, SKUS.dates]);
    const { lines } = await offerOf(order.token);
    const [first, second] = lines;
    const inTime = granted(await declare(order.token, { lines: [{ id: first?.id ?? "", isSealed: true }] }));
    await moveTo(order, "delivered", new Date());
    expect(await offerOf(order.token)).toMatchObject({ isInTime: true, lastDay: expect.stringMatching(/^\d{4}-/) });
    await moveTo(order, "dispatched", new Date());
    await moveTo(order, "delivered", new Date(Date.now() - TOO_LATE_DAYS * DAY_MS));
    const { lastDay, isInTime } = await offerOf(order.token);
    expect(isInTime).toBe(false);
    const late = await declare(order.token, { lines: [{ id: second?.id ?? "", isSealed: true }] });
    expect(late).toMatchObject({ status: 422, error: { code: "withdrawal_late" } });
    expect(late.error?.message).toContain(lastDay);
    const again = granted(await declare(order.token, { lines: [{ id: first?.id ?? "", isSealed: true }] }));
    expect(again).toEqual(inTime);
  });

  it("touches no one else's order", async () => {
    const [mine, other] = [await buy([SKUS.leather]), await buy([SKUS.leather])];
    const line = (await offerOf(other.token)).lines[0]?.id ?? "";
    expect(await declare(mine.token, { lines: [{ id: line }] })).toMatchObject({
      status: 400,
      error: { code: "invalid_input", field: "lines.0.id" },
    });
    expect(await declare("A".repeat(32), { lines: [{ id: line }] })).toMatchObject({
      status: 404,
      error: { code: "not_found" },
    });
    expect(await countWithdrawals(other.token)).toBe(0);
  });
});

describe("a buyer without the order's address", () => {
  const find = (displayId: number, email: string) =>
    callStore("/store/withdrawals/find", foundWithdrawalSchema, { body: { displayId, email } });

  it("finds it by number and e-mail together; all that is wrong is answered alike, and not for ever", async () => {
    const email = newEmail();
    const order = await buy([SKUS.leather], email);
    expect(granted(await find(order.displayId, email.toUpperCase())).token).toBe(order.token);

    const answers = [await find(order.displayId, newEmail()), await find(987_654_321, email)];
    const told = answers.map(({ status, error }) => ({ status, code: error?.code, message: error?.message }));
    expect(told[0]).toMatchObject({ status: 404, code: "not_found" });
    expect(told[1]).toEqual(told[0]);

    for (let attempt = 0; attempt < 10; attempt += 1) await find(order.displayId, newEmail());
    expect((await find(order.displayId, email)).error?.code).toBe("too_many_requests");
  });
});

describe("the stages of an order", () => {
  it("are kept by the database with their dates, and cannot be rewritten", async () => {
    const order = await buy([SKUS.leather]);
    const at = new Date(Date.now() - DAY_MS);
    await moveTo(order, "accepted", at);
    const [part] = (await readOrder(order.token)).sellerOrders;
    expect(part?.history.map(({ stage }) => stage).sort()).toEqual(["accepted", "placed"]);
    expect(part?.history.find(({ stage }) => stage === "accepted")?.at).toBe(at.toISOString());
    expect(part?.antennaTown).toBeTruthy();
    await expect(database.query("update seller_order_stage_event set stage = 'delivered'")).rejects.toThrow(
      /append only/,
    );
  });
});
