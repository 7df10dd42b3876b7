import { model } from "@medusajs/framework/utils";
import { Member } from "./member";
import { Territory } from "./territory";

/** A regional office of the network: it collects, checks and sends; `is_national` marks the desk in Bamako. */
export const Antenna = model.define("antenna", {
  id: model.id({ prefix: "ant" }).primaryKey(),
  key: model.text().unique(),
  name: model.text(),
  town: model.text(),
  is_national: model.boolean().default(false),
  /** Key of the antenna that receives for it while it is cut off. */
  hosted_by_key: model.text().nullable(),
  territories: model.hasMany(() => Territory, { mappedBy: "antenna" }),
  members: model.hasMany(() => Member, { mappedBy: "antenna" }),
});
