import {
  accountExportSchema,
  accountOrdersSchema,
  accountSchema,
  checkoutResultSchema,
  doneSchema,
  orderSchema,
  placeResultSchema,
  sessionSchema,
  type Address,
  type Order,
} from "@azalai/contracts";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  AccountHolder,
  askToRegister,
  callAccount,
  confirm,
  linkIn,
  logIn,
  mailSaying,
  newAddress,
  PASSWORD,
  tokenIn,
} from "./support/account-holder.js";
import { Buyer, callStore, granted, readOrder } from "./support/buyer.js";
import { mailsTo } from "./support/mailbox.js";
import { stackUnderTest } from "./support/stack-under-test.js";

const LOG_INS_REFUSED_MAX = 10;
const MAILS_MAX = 5;

const HOME: Address = {
  firstName: "Fatoumata",
  lastName: "Cissé",
  address1: "3, rue des Teinturiers",
  address2: "",
  postalCode: "84000",
  city: "Avignon",
  province: "",
  countryCode: "fr",
  phone: "",
};

async function anyVariant(): Promise<string> {
  const listing = granted(
    await callStore(
      "/store/listings/sets-de-table-ronds-lot-de-quatre?locale=fr&market=eu",
      z.object({ variants: z.array(z.object({ id: z.string() })) }),
    ),
  );
  const [variant] = listing.variants;
  if (!variant) throw new Error("The placemats have no variant.");
  return variant.id;
}

/** Buys the placemats by card; with a session the way the storefront does for whoever is logged in. */
async function buy(email: string, session?: string): Promise<Order> {
  const buyer = await Buyer.with("eu", [await anyVariant()]);
  const { backendUrl, publishableKey } = stackUnderTest();
  const response = await fetch(new URL(`/store/carts/${buyer.cartId}/checkout`, backendUrl), {
    method: "POST",
    headers: {
      "x-publishable-api-key": publishableKey,
      "x-cart-token": buyer.token,
      "content-type": "application/json",
      ...(session ? { authorization: `Bearer ${session}` } : {}),
    },
    body: JSON.stringify(buyer.checkoutForm({ email })),
  });
  const result = checkoutResultSchema.parse(await response.json());
  if (result.type !== "redirect") throw new Error("There was nothing to pay.");
  await buyer.pay(result.url);
  const placed = granted(await buyer.post("place", {}, placeResultSchema));
  if (placed.type !== "placed") throw new Error(`not placed: ${placed.reason}`);
  return readOrder(placed.token);
}

async function orderNumbers(holder: AccountHolder): Promise<number[]> {
  const { orders } = granted(await holder.call("/orders?locale=fr", accountOrdersSchema));
  return orders.map(({ displayId }) => displayId);
}

async function rows(statement: string, values: unknown[]): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(stackUnderTest().databaseUrl);
  await client.connect();
  try {
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end();
  }
}

describe("registering", () => {
  it("opens an account by the link of a mail, once", async () => {
    const email = newAddress();
    expect((await askToRegister(email)).status).toBe(202);
    const mail = await mailSaying(email, /token=/);
    expect(linkIn(mail).pathname).toBe("/fr/compte/bienvenue");
    expect((await logIn(email)).status).toBe(401);

    const short = await confirm(tokenIn(mail), "neuf sig.");
    expect([short.status, short.error?.code, short.error?.field]).toEqual([400, "invalid_input", "password"]);
    const { account } = granted(await confirm(tokenIn(mail)));
    expect(account).toEqual({
      email,
      firstName: "Fatoumata",
      lastName: "Cissé",
      locale: "fr",
      market: "eu",
      addresses: [],
    });
    const again = await confirm(tokenIn(mail), "un autre mot de passe");
    expect([again.status, again.error?.code]).toEqual([410, "link_invalid"]);
    expect(granted(await logIn(email.toUpperCase())).account.email).toBe(email);
  });

  it("tells nobody whether an address has an account", async () => {
    const { email } = await AccountHolder.register(newAddress(), "en");
    const [known, unknown] = [await askToRegister(email), await askToRegister(newAddress())];
    expect(known).toEqual(unknown);
    const mail = await mailSaying(email, /has one already/);
    expect(linkIn(mail).pathname).toBe("/en/account/forgotten-password");
  });

  it("takes no link that was changed", async () => {
    const email = newAddress();
    await askToRegister(email);
    const [body = "", signature = ""] = tokenIn(await mailSaying(email, /token=/)).split(".");
    const forged = Buffer.from(Buffer.from(body, "base64url").toString().replace(email, newAddress()));
    const answer = await confirm(`${forged.toString("base64url")}.${signature}`);
    expect([answer.status, answer.error?.code]).toEqual([410, "link_invalid"]);
  });
});

describe("logging in", () => {
  it("answers an unknown address and a wrong password with the same words", async () => {
    const { email } = await AccountHolder.register();
    const strip = ({ status, error }: Awaited<ReturnType<typeof logIn>>) => [status, { ...error, requestId: "" }];
    const wrong = strip(await logIn(email, "pas ce mot de passe"));
    expect(wrong).toEqual([401, expect.objectContaining({ code: "password_wrong", field: "password" })]);
    expect(strip(await logIn(newAddress(), "pas ce mot de passe"))).toEqual(wrong);
  });

  it("stops guessing at one account", async () => {
    const { email } = await AccountHolder.register();
    for (let attempt = 1; attempt <= LOG_INS_REFUSED_MAX; attempt += 1)
      expect((await logIn(email, `essai numéro ${attempt}`)).status).toBe(401);
    const stopped = await logIn(email);
    expect([stopped.status, stopped.error?.code]).toEqual([429, "too_many_requests"]);
  });

  it("lets nobody in by core's own doors", async () => {
    const { backendUrl, publishableKey } = stackUnderTest();
    const { session } = await AccountHolder.register();
    const doors: [string, string][] = [
      ["POST", "/auth/customer/emailpass"],
      ["POST", "/auth/customer/emailpass/register"],
      ["POST", "/auth/customer/emailpass/reset-password"],
      ["GET", "/store/customers/me"],
      ["GET", "/store/customers/me/addresses"],
      ["GET", "/store/orders"],
    ];
    for (const [method, path] of doors) {
      const response = await fetch(new URL(path, backendUrl), {
        method,
        headers: {
          "x-publishable-api-key": publishableKey,
          authorization: `Bearer ${session}`,
          "content-type": "application/json",
        },
        body: method === "POST" ? JSON.stringify({ email: newAddress(), password: PASSWORD }) : undefined,
      });
      expect(response.status, path).toBe(404);
    }
  });
});

describe("a forgotten password", () => {
  it("is replaced by a link that works once, and ends every session", async () => {
    const holder = await AccountHolder.register();
    const { email } = holder;
    expect((await callAccount("/password-resets", doneSchema, { body: { email } })).status).toBe(202);
    const token = tokenIn(await mailSaying(email, /nouveau-mot-de-passe\?token=/));
    const reset = (password: string) =>
      callAccount("/password-resets/confirm", sessionSchema, { body: { token, password } });

    expect((await reset("court")).status).toBe(400);
    const { sessionToken } = granted(await reset("sel gomme laine cuir"));
    const again = await reset("encore un autre");
    expect([again.status, again.error?.code]).toEqual([410, "link_invalid"]);

    expect((await holder.call("", accountSchema)).status).toBe(401);
    expect((await callAccount("", accountSchema, { session: sessionToken })).status).toBe(200);
    expect((await logIn(email)).status).toBe(401);
    expect((await logIn(email, "sel gomme laine cuir")).status).toBe(200);
  });

  it("is asked for with the same answer whether the address is known or not, and a mail only to who has an account", async () => {
    const { email } = await AccountHolder.register();
    const unknown = newAddress();
    const ask = (to: string) => callAccount("/password-resets", doneSchema, { body: { email: to } });
    expect(await ask(unknown)).toEqual(await ask(email));
    await mailSaying(email, /nouveau-mot-de-passe/);
    expect(await mailsTo(unknown)).toEqual([]);
  });

  it("does not fill anybody's mailbox", async () => {
    const email = newAddress();
    const ask = () => callAccount("/password-resets", doneSchema, { body: { email } });
    for (let asked = 1; asked <= MAILS_MAX; asked += 1) expect((await ask()).status).toBe(202);
    const stopped = await ask();
    expect([stopped.status, stopped.error?.code]).toEqual([429, "too_many_requests"]);
  });
});

describe("changing an account", () => {
  it("asks for the old password before it takes a new one, and ends the other sessions", async () => {
    const holder = await AccountHolder.register();
    const change = (oldPassword: string) =>
      holder.call("/password", sessionSchema, { body: { oldPassword, password: "or vert rouge bleu" } });
    const refused = await change("pas le bon du tout");
    expect([refused.status, refused.error?.code]).toEqual([401, "password_wrong"]);
    const elsewhere = granted(await logIn(holder.email)).sessionToken;
    holder.session = granted(await change(PASSWORD)).sessionToken;
    expect((await holder.account()).email).toBe(holder.email);
    expect((await callAccount("", accountSchema, { session: elsewhere })).status).toBe(401);
  });

  it("moves to a new address once the link that went there was followed, once", async () => {
    const holder = await AccountHolder.register();
    const to = newAddress();
    const ask = (password: string) => holder.call("/email", doneSchema, { body: { email: to, password } });
    expect((await ask("pas le bon du tout")).error?.code).toBe("password_wrong");
    expect((await ask(PASSWORD)).status).toBe(202);
    expect((await holder.account()).email).toBe(holder.email);

    const token = tokenIn(await mailSaying(to, /confirmer-adresse\?token=/));
    const follow = () => callAccount("/email/confirm", doneSchema, { body: { token } });
    granted(await follow());
    expect((await holder.account()).email).toBe(to);
    expect((await follow()).error?.code).toBe("link_invalid");
    expect((await logIn(holder.email)).status).toBe(401);
    expect((await logIn(to)).status).toBe(200);
    await mailSaying(holder.email, new RegExp(`désormais avec l’adresse ${to}`));
  });

  it("keeps the name and the language in which it is written to", async () => {
    const holder = await AccountHolder.register();
    granted(await holder.call("/name", accountSchema, { body: { firstName: "Fanta", lastName: "Maïga" } }));
    granted(await holder.call("/preferences", accountSchema, { body: { locale: "en", market: "ml" } }));
    expect(await holder.account()).toMatchObject({ firstName: "Fanta", lastName: "Maïga", locale: "en", market: "ml" });
    await callAccount("/password-resets", doneSchema, { body: { email: holder.email } });
    expect((await mailSaying(holder.email, /new-password\?token=/)).text).toContain("Dear Fanta,");
  });
});

describe("an address book", () => {
  it("has one default, the first until another is chosen", async () => {
    const holder = await AccountHolder.register();
    const first = await holder.addAddress(HOME);
    const second = await holder.addAddress({ ...HOME, address1: "9, quai de Saône", city: "Lyon" });
    const defaults = async () =>
      (await holder.account()).addresses.filter(({ isDefault }) => isDefault).map(({ id }) => id);
    expect(await defaults()).toEqual([first]);
    granted(
      await holder.call(`/addresses/${second}`, accountSchema, {
        body: { address: { ...HOME, city: "Lyon" }, isDefault: true },
      }),
    );
    expect(await defaults()).toEqual([second]);
    granted(await holder.call(`/addresses/${second}`, accountSchema, { method: "DELETE" }));
    expect((await holder.account()).addresses.map(({ id }) => id)).toEqual([first]);
  });

  it("takes no address that no market sends to, and none that is not whole", async () => {
    const holder = await AccountHolder.register();
    const add = (address: unknown) => holder.call("/addresses", accountSchema, { body: { address, isDefault: true } });
    const abroad = await add({ ...HOME, countryCode: "jp" });
    expect([abroad.status, abroad.error?.field]).toEqual([422, "address.countryCode"]);
    const empty = await add({ ...HOME, city: " " });
    expect([empty.status, empty.error?.field]).toEqual([400, "address.city"]);
    expect((await holder.account()).addresses).toEqual([]);
  });

  it("is no one else's", async () => {
    const [owner, other] = [await AccountHolder.register(), await AccountHolder.register()];
    const id = await owner.addAddress(HOME);
    const change = { body: { address: { ...HOME, city: "Ailleurs" }, isDefault: true } };
    for (const options of [change, { method: "DELETE" as const }]) {
      const answer = await other.call(`/addresses/${id}`, accountSchema, options);
      expect([answer.status, answer.error?.code]).toEqual([404, "not_found"]);
    }
    expect((await owner.account()).addresses).toMatchObject([{ id, address: { city: "Avignon" } }]);
  });
});

describe("orders", () => {
  it("are those made with the account, and those made before with its proved address", async () => {
    const email = newAddress();
    const asGuest = await buy(email);
    const holder = await AccountHolder.register(email);
    const other = await AccountHolder.register();
    // Whose it becomes is said by the session, not by the address that was typed.
    const loggedIn = await buy(newAddress(), holder.session);
    expect(await orderNumbers(holder)).toEqual([loggedIn.displayId, asGuest.displayId]);
    expect(await orderNumbers(other)).toEqual([]);

    const { orders } = granted(await holder.call("/orders?locale=en", accountOrdersSchema));
    expect(orders.map(({ token, totalMinor }) => ({ token, totalMinor }))).toEqual(
      [loggedIn, asGuest].map(({ token, totalMinor }) => ({ token, totalMinor })),
    );
    expect(orders[0]?.parts[0]?.lines[0]?.title).toBe("Round placemats, set of four");

    const [row] = await rows('select id from "order" where display_id = $1', [loggedIn.displayId]);
    for (const { session } of [holder, other]) {
      const { backendUrl, publishableKey } = stackUnderTest();
      const response = await fetch(new URL(`/store/orders/${String(row?.id)}`, backendUrl), {
        headers: { "x-publishable-api-key": publishableKey, authorization: `Bearer ${session}` },
      });
      expect(response.status).toBe(404);
    }
  });
});

describe("leaving", () => {
  it("takes along all that is kept", async () => {
    const holder = await AccountHolder.register();
    await holder.addAddress(HOME);
    const order = await buy(holder.email, holder.session);
    const exported = granted(await holder.call("/export", accountExportSchema));
    expect(exported.customer).toMatchObject({ email: holder.email, firstName: "Fatoumata", lastName: "Cissé" });
    expect(exported.preferences).toEqual({ locale: "fr", market: "eu" });
    expect(exported.addresses).toMatchObject([{ isDefault: true, address: HOME }]);
    expect(exported.orders).toEqual([orderSchema.parse(await readOrder(order.token, "fr"))]);
  });

  it("erases the account and leaves the order to the books, with no way from one to the other", async () => {
    const holder = await AccountHolder.register();
    await holder.addAddress(HOME);
    const order = await buy(holder.email, holder.session);
    const open = await Buyer.with("eu", [await anyVariant()]);
    const wrong = await holder.call("/deletion", doneSchema, { body: { password: "pas le bon du tout" } });
    expect([wrong.status, wrong.error?.code]).toEqual([401, "password_wrong"]);

    granted(await holder.call("/deletion", doneSchema, { body: { password: PASSWORD } }));
    const dead = await holder.call("", accountSchema);
    expect([dead.status, dead.error?.code]).toEqual([401, "unauthorized"]);
    expect((await logIn(holder.email)).error?.code).toBe("password_wrong");
    expect(await rows("select 1 from customer where email = $1", [holder.email])).toEqual([]);
    expect(await rows("select 1 from provider_identity where entity_id = $1", [holder.email])).toEqual([]);
    expect(
      await rows(
        "select 1 from customer_address where address_1 = $1 and customer_id not in (select id from customer)",
        [HOME.address1],
      ),
    ).toEqual([]);
    expect(await rows('select customer_id from "order" where display_id = $1', [order.displayId])).toEqual([
      { customer_id: null },
    ]);
    expect((await readOrder(order.token)).totalMinor).toBe(order.totalMinor);
    expect(granted(await open.post("promotion", { code: null }, z.object({ id: z.string() }))).id).toBe(open.cartId);
    await mailSaying(holder.email, /sont effacés/);

    const anew = await AccountHolder.register(holder.email);
    expect(await orderNumbers(anew)).toEqual([]);
  });
});
