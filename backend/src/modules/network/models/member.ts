import { model } from "@medusajs/framework/utils";
import { Antenna } from "./antenna";
import { Seller } from "./seller";

/** A person who acts for a seller or for an antenna. Checked at each request: a suspended member acts no more. */
export const Member = model
  .define("member", {
    id: model.id({ prefix: "mem" }).primaryKey(),
    email: model.text(),
    role: model.enum(["national", "antenna", "seller"]),
    status: model.enum(["active", "suspended"]).default("active"),
    antenna: model.belongsTo(() => Antenna, { mappedBy: "members" }).nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "members" }).nullable(),
  })
  .indexes([{ on: ["email"], unique: true, where: "deleted_at IS NULL" }]);
