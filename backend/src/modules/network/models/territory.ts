import { model } from "@medusajs/framework/utils";
import { Antenna } from "./antenna";
import { Seller } from "./seller";

/** A region of Mali as the network divides it; `key` goes into addresses and facets. */
export const Territory = model.define("territory", {
  id: model.id({ prefix: "terr" }).primaryKey(),
  key: model.text().unique(),
  name: model.text().translatable(),
  lead: model.text().translatable(),
  story: model.text().translatable(),
  latitude: model.float(),
  longitude: model.float(),
  antenna: model.belongsTo(() => Antenna, { mappedBy: "territories" }).nullable(),
  sellers: model.hasMany(() => Seller, { mappedBy: "territory" }),
});
