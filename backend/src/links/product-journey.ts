import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import TravelModule from "../modules/travel";

/** The product that a journey is in the shop: its title, story, pictures and seller. */
export default defineLink(ProductModule.linkable.product, TravelModule.linkable.journey);
