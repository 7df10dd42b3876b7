import { defineLink } from "@medusajs/framework/utils";
import NetworkModule from "../modules/network";
import SellerOrderModule from "../modules/seller-order";

export default defineLink(
  { linkable: SellerOrderModule.linkable.sellerOrder, field: "seller_id" },
  NetworkModule.linkable.seller,
  { readOnly: true },
);
