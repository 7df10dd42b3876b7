import { model } from "@medusajs/framework/utils";
import { Certification } from "./certification";
import { Member } from "./member";
import { Territory } from "./territory";

/** Who sells: a cooperative of makers or a promoter of journeys. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    external_id: model.text().unique(),
    kind: model.enum(["cooperative", "promoter"]),
    status: model.enum(["active", "suspended"]).default("active"),
    handle: model.text().unique(),
    name: model.text(),
    town: model.text(),
    craft: model.text().translatable(),
    tagline: model.text().translatable(),
    /** Paragraphs separated by an empty line. */
    story: model.text().translatable(),
    how_we_price: model.text().translatable(),
    member_count: model.number().nullable(),
    women_percent: model.number().nullable(),
    woman_presides: model.boolean().nullable(),
    youth_count: model.number().nullable(),
    displaced_count: model.number().nullable(),
    languages: model.array(),
    /** How it is paid; never public. */
    payout_rail: model.text().nullable(),
    /** `{ alt: { fr, en }, color, sources }` as in a product's pictures. */
    emblem: model.json().nullable(),
    is_demo: model.boolean().default(false),
    territory: model.belongsTo(() => Territory, { mappedBy: "sellers" }),
    members: model.hasMany(() => Member, { mappedBy: "seller" }),
    certifications: model.hasMany(() => Certification, { mappedBy: "seller" }),
  })
  .indexes([{ on: ["kind", "status"] }]);
