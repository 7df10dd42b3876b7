import { z } from "zod";
import { stackUnderTest } from "./stack-under-test.js";

const productsSchema = z.object({
  products: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      variants: z.array(
        z.object({
          id: z.string(),
          prices: z.array(z.object({ id: z.string(), currency_code: z.string(), amount: z.number() })),
          inventory_items: z.array(z.object({ inventory_item_id: z.string() })),
        }),
      ),
    }),
  ),
});
export type DeskProduct = z.infer<typeof productsSchema>["products"][number];

const levelsSchema = z.object({
  inventory_levels: z.array(z.object({ location_id: z.string(), stocked_quantity: z.number() })),
});

/** Someone of the national desk, who works through Medusa's own admin API. */
export class Desk {
  private constructor(private readonly token: string) {}

  static async signIn(): Promise<Desk> {
    const account = stackUnderTest().accounts.find(({ role }) => role === "national");
    if (!account) throw new Error("the stack has no account of the national desk");
    const response = await fetch(new URL("/auth/user/emailpass", stackUnderTest().backendUrl), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: account.email, password: account.password }),
    });
    return new Desk(z.object({ token: z.string() }).parse(await response.json()).token);
  }

  /** GET without a body, POST with one. @throws Error where the desk is refused */
  async call(path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(new URL(path, stackUnderTest().backendUrl), {
      method: body === undefined ? "GET" : "POST",
      headers: { authorization: `Bearer ${this.token}`, "content-type": "application/json" },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }

  async productOf(handle: string): Promise<DeskProduct> {
    const fields =
      "id,title,variants.id,variants.prices.id,variants.prices.currency_code,variants.prices.amount,variants.inventory_items.inventory_item_id";
    const { products } = productsSchema.parse(await this.call(`/admin/products?handle=${handle}&fields=${fields}`));
    const [product] = products;
    if (!product) throw new Error(`the demo has no ${handle}`);
    return product;
  }

  async levelOf(
    variant: DeskProduct["variants"][number],
  ): Promise<{ inventoryItemId: string; locationId: string; stocked: number }> {
    const inventoryItemId = variant.inventory_items[0]?.inventory_item_id ?? "";
    const { inventory_levels: levels } = levelsSchema.parse(
      await this.call(`/admin/inventory-items/${inventoryItemId}/location-levels`),
    );
    const [level] = levels;
    if (!level) throw new Error(`${variant.id} is in stock nowhere`);
    return { inventoryItemId, locationId: level.location_id, stocked: level.stocked_quantity };
  }
}
