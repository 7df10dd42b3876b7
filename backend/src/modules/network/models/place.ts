import { model } from "@medusajs/framework/utils";
import { Territory } from "./territory";

/** A town or a site on the map, in degrees of WGS 84; outside the network's territories it has none. */
export const Place = model.define("place", {
  id: model.id({ prefix: "place" }).primaryKey(),
  key: model.text().unique(),
  name: model.text().translatable(),
  kind: model.enum(["town", "site"]),
  latitude: model.float(),
  longitude: model.float(),
  territory: model.belongsTo(() => Territory, { mappedBy: "places" }).nullable(),
});
