import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { isWomenLed } from "@azalai/domain";
import { isJourneyProduct } from "../../../travel/journey-product";

const sellerSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["cooperative", "promoter"]),
  town: z.string(),
  status: z.enum(["active", "suspended"]),
  member_count: z.number().nullable(),
  women_percent: z.number().nullable(),
  woman_presides: z.boolean().nullable(),
  products: z.array(z.object({ id: z.string(), type: z.object({ value: z.string() }).nullish() })).nullish(),
});

/** A seller as the desk's list shows it. */
export interface SellerRow {
  id: string;
  name: string;
  kind: "cooperative" | "promoter";
  town: string;
  status: "active" | "suspended";
  isWomenLed: boolean;
  goodsCount: number;
}

export async function GET(req: MedusaRequest, res: MedusaResponse<{ sellers: SellerRow[] }>): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: [
      "id",
      "name",
      "kind",
      "town",
      "status",
      "member_count",
      "women_percent",
      "woman_presides",
      "products.id",
      "products.type.value",
    ],
    pagination: { order: { name: "ASC" } },
  });
  const sellers = z
    .array(sellerSchema)
    .parse(data)
    .map(({ member_count, women_percent, woman_presides, products, ...seller }) => ({
      ...seller,
      isWomenLed: isWomenLed({
        members: member_count,
        womenPercent: women_percent,
        womanPresides: woman_presides ?? false,
      }),
      goodsCount: (products ?? []).filter((product) => !isJourneyProduct(product)).length,
    }));
  res.json({ sellers });
}
