import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import NetworkModule from "../modules/network";

/** A good belongs to one seller. */
export default defineLink({ linkable: ProductModule.linkable.product, isList: true }, NetworkModule.linkable.seller);
