import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import FairPriceModule from "../modules/fair-price";

/** The cost sheet names its variant; no table between them. */
export default defineLink(
  { linkable: ProductModule.linkable.productVariant, field: "id" },
  { ...FairPriceModule.linkable.costSheet.id, primaryKey: "variant_id" },
  { readOnly: true },
);
