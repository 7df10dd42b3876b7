import { model } from "@medusajs/framework/utils";
import { Antenna } from "./antenna";
import { Place } from "./place";
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
  /** Keys of the families of goods that are made there. */
  families: model.array(),
  antenna: model.belongsTo(() => Antenna, { mappedBy: "territories" }).nullable(),
  places: model.hasMany(() => Place, { mappedBy: "territory" }),
  sellers: model.hasMany(() => Seller, { mappedBy: "territory" }),
});
