import type { ShopServices } from "./shop-services.js";

const CODE = "CARAVANE10";

/** A promotion to try the shop with: a tenth off the goods, delivery aside. */
export async function seedPromotion({ promotions }: ShopServices): Promise<void> {
  const [existing] = await promotions.listPromotions({ code: CODE }, { select: ["id"] });
  if (existing) return;
  await promotions.createPromotions({
    code: CODE,
    type: "standard",
    status: "active",
    is_automatic: false,
    /** The tenth is of the displayed price. */
    is_tax_inclusive: true,
    application_method: { type: "percentage", target_type: "items", allocation: "across", value: 10 },
    metadata: {
      description: {
        fr: "Dix pour cent de moins sur les objets de votre panier (démonstration)",
        en: "Ten per cent off the goods in your basket (demo)",
      },
    },
  });
}
