import { defineLink } from "@medusajs/framework/utils";
import OrderModule from "@medusajs/medusa/order";
import SellerOrderModule from "../modules/seller-order";

/** A buyer's order has one seller order per seller; the seller order names it. */
export default defineLink(
  { linkable: OrderModule.linkable.order, field: "id" },
  { ...SellerOrderModule.linkable.sellerOrder.id, primaryKey: "order_id" },
  { readOnly: true, isList: true },
);
